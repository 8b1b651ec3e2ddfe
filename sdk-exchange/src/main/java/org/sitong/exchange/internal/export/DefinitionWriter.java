package org.sitong.exchange.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.json.JsonValue;

/** Writes the rows of one definition. Not thread-safe. */
final class DefinitionWriter {

    private final Family family;
    private final Envelope envelope;
    private final FormerRows former;
    private final Values values;
    private final Set<String> none;
    private final Set<String> mainElements;

    DefinitionWriter(
            Family family,
            Envelope envelope,
            FormerRows former,
            JsonValue.JsonObject definition,
            Set<String> none,
            Set<String> mainElements) {
        this.family = family;
        this.envelope = envelope;
        this.former = former;
        this.values = new Values(definition);
        this.none = none;
        this.mainElements = mainElements;
    }

    /** The paths of the elements that a field goes to. */
    static List<String> elements(FieldRule field) {
        return field.targets().stream()
                .map(Target::element)
                .map(ElementPath::path)
                .toList();
    }

    /** The main row and all that belong to it. */
    WrittenRow write(String key, Envelope.Operation operation) {
        RowGroup main = family.main();
        Cells cells = cells(main, Scope.ROOT, former.raw());
        return finish(main, cells, Scope.ROOT, key, operation);
    }

    private Cells cells(RowGroup group, Scope scope, Map<String, String> raw) {
        Cells cells = new Cells();
        new FieldWriter(values, none, former, scope, raw).write(group.fields(), cells);
        return cells;
    }

    private WrittenRow finish(
            RowGroup group, Cells cells, Scope scope, @Nullable String key, Envelope.Operation operation) {
        set(cells, group.id(), key);
        if (key != null && !group.withoutEnvelope() && group.at() == null) {
            envelope.write(cells, key, operation);
        }
        String table = FamilyExporter.table(family, group);
        List<WrittenRow> children = new ArrayList<>();
        for (RowGroup child : group.children()) {
            List<WrittenRow> rows = children(child, scope, key == null ? "" : key, operation);
            if (child.at() == null) {
                children.addAll(rows);
            } else {
                putInside(cells, child, rows);
            }
        }
        return new WrittenRow(group, table, cells, children);
    }

    private static void set(Cells cells, @Nullable String column, @Nullable String text) {
        if (column != null && text != null) {
            cells.set(column, text);
        }
    }

    private List<WrittenRow> children(RowGroup group, Scope scope, String above, Envelope.Operation operation) {
        ElementPath each = group.each();
        List<WrittenRow> rows = new ArrayList<>();
        int count = each == null ? 1 : values.list(each, scope).size();
        for (int i = 0; i < count; i++) {
            Scope inner = each == null ? scope : scope.with(each, i);
            Cells cells = cells(group, inner, former.raw(group, inner));
            if (each != null || saysMore(group, cells) || former.had(group, inner)) {
                set(cells, group.order(), String.valueOf(i + 1));
                set(cells, group.key(), above);
                rows.add(finish(group, cells, inner, key(group, cells, inner, above, i), operation));
            }
        }
        return rows;
    }

    /** Whether a row says anything that the main row does not. */
    private boolean saysMore(RowGroup group, Cells cells) {
        return group.fields().stream()
                .anyMatch(field -> cells.text(field) != null && !mainElements.containsAll(elements(field)));
    }

    private @Nullable String key(RowGroup group, Cells cells, Scope scope, String above, int position) {
        if (group.id() == null) {
            return null;
        }
        String own = cells.text(group.id());
        String before = former.key(group, scope);
        if (own != null || before != null) {
            return own == null ? before : own;
        }
        return RowKeys.inner(above, String.join(",", group.tables()), String.valueOf(position));
    }

    /** Rows inside a row are a list of objects in JSON text; only a list that is a column of its own can be written. */
    private static void putInside(Cells cells, RowGroup group, List<WrittenRow> rows) {
        List<String> tokens = group.at() == null ? List.of() : group.at().tokens();
        if (tokens.size() == 1 && !rows.isEmpty()) {
            List<JsonValue> objects = new ArrayList<>();
            for (WrittenRow row : rows) {
                Map<String, JsonValue> members = new LinkedHashMap<>();
                row.cells().texts().forEach((name, text) -> members.put(name, JsonValue.of(text)));
                objects.add(new JsonValue.JsonObject(members));
            }
            cells.set(tokens.get(0), DocumentWriter.compactJson().write(new JsonValue.JsonArray(objects)));
        }
    }
}
