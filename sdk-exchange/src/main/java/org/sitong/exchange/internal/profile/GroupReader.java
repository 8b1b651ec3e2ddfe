package org.sitong.exchange.internal.profile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonPointer;
import org.sitong.standard.BilingualText;

/** Tables and what belongs to their rows, as a profile says it. */
final class GroupReader {

    private final FieldReader reader;
    private final FieldSets sets;
    private final List<UnmappedRule> everywhere;
    private final @Nullable DeletionRule deletion;
    private final String familyKey;

    /**
     * Makes a reader for the tables of a family.
     *
     * @param reader reads fields
     * @param sets the sets of fields that tables share
     * @param everywhere the columns that are left out in every table
     * @param deletion how rows are marked as deleted
     * @param familyKey the key column of the main table, empty where rows come in no table
     */
    GroupReader(
            FieldReader reader,
            FieldSets sets,
            List<UnmappedRule> everywhere,
            @Nullable DeletionRule deletion,
            String familyKey) {
        this.reader = reader;
        this.sets = sets;
        this.everywhere = everywhere;
        this.deletion = deletion;
        this.familyKey = familyKey;
    }

    /** Reads the rows that become definitions. */
    RowGroup main(Members members, List<String> tables) {
        String key = familyKey.isEmpty() ? null : familyKey;
        List<RowGroup> children = members.objects("children", child -> child(child, ElementPath.ROOT));
        return group(members, new Shape(tables, null, key, key, false, false, false, null, null), children);
    }

    private record Shape(
            List<String> tables,
            @Nullable JsonPointer at,
            @Nullable String key,
            @Nullable String id,
            boolean single,
            boolean optional,
            boolean withoutEnvelope,
            @Nullable ElementPath each,
            @Nullable String order) {}

    private RowGroup child(Members members, ElementPath above) {
        boolean inside = members.has("at");
        if (inside == members.has("tables")) {
            members.report("tables", "profile.either", "tables", "at");
        }
        if (!inside && familyKey.isEmpty()) {
            members.report("tables", "profile.no-table-to-join");
        }
        String id = members.optionalText("id");
        boolean single = members.flag("single");
        if (single == members.has("each")) {
            members.report("each", "profile.either", "each", "single");
        }
        ElementPath each = members.has("each") ? each(members, above) : null;
        Shape shape = new Shape(
                inside ? List.of() : members.texts("tables"),
                inside ? FieldReader.pointer(members, "at") : null,
                inside ? null : members.text("key"),
                id == null && !inside && !familyKey.isEmpty() ? familyKey : id,
                single,
                members.flag("optional"),
                members.flag("withoutEnvelope"),
                each,
                members.optionalText("order"));
        ElementPath inner = each == null ? above : each;
        return group(members, shape, members.objects("children", child -> child(child, inner)));
    }

    /** The list whose members rows are; no other list may stand between it and the one that the row above is a member of. */
    private ElementPath each(Members members, ElementPath above) {
        ElementPath path = reader.path(members, "each", members.text("each"));
        ElementPath inside = path.isWithin(above) ? path.from(above) : path;
        if (inside == null || inside.lists().indexOf(true) != inside.lists().size() - 1) {
            members.report("each", "profile.list-element-wanted", path.path());
        }
        return path;
    }

    private RowGroup group(Members members, Shape shape, List<RowGroup> children) {
        List<FieldRule> fields = sets.fields(members, reader);
        List<UnmappedRule> unmapped = new ArrayList<>(members.objects("unmapped", FieldReader::unmapped));
        Set<String> names = new HashSet<>();
        fields.forEach(field -> checkOnce(members, names, field.column()));
        unmapped.forEach(field -> checkOnce(members, names, field.column()));
        if (!shape.tables().isEmpty()) {
            everywhere.stream().filter(rule -> names.add(rule.source())).forEach(unmapped::add);
        }
        roles(shape, children).forEach((column, role) -> {
            if (names.add(column)) {
                unmapped.add(new UnmappedRule(ColumnRule.named(column), reason(role), List.of()));
            }
        });
        return new RowGroup(
                shape.tables(),
                shape.at(),
                shape.key(),
                shape.id(),
                shape.single(),
                shape.optional(),
                shape.withoutEnvelope(),
                shape.each(),
                shape.order(),
                fields,
                unmapped,
                children);
    }

    private static void checkOnce(Members members, Set<String> names, ColumnRule column) {
        for (String name : column.names()) {
            if (!names.add(name)) {
                members.report("fields", "profile.field-twice", name);
            }
        }
    }

    /** The columns that say where a row belongs, with what they are for. */
    private Map<String, String> roles(Shape shape, List<RowGroup> children) {
        Map<String, String> roles = new LinkedHashMap<>();
        put(roles, shape.key(), "role.key");
        put(roles, shape.id(), "role.key");
        put(roles, shape.order(), "role.order");
        if (deletion != null && shape.at() == null) {
            put(roles, deletion.column(), "role.deletion");
        }
        children.stream()
                .filter(child -> child.at() != null)
                .forEach(child -> put(roles, String.join("", child.at().tokens().subList(0, 1)), "role.inside"));
        return roles;
    }

    private static void put(Map<String, String> roles, @Nullable String column, String role) {
        if (column != null && !column.isEmpty()) {
            roles.putIfAbsent(column, role);
        }
    }

    private static BilingualText reason(String role) {
        return ExchangeMessages.naming(role);
    }
}
