package org.sitong.exchange.internal.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;

/**
 * Identifiers that become keys of rows. Within a definition "m1" will do, among the rows of a table it will not: such
 * identifiers, and what refers to them, are replaced by keys.
 */
final class UniqueIds {

    private static final String ID = "id";

    private final Family family;
    private final Map<String, RowGroup> identified = new LinkedHashMap<>();
    private final Map<String, String> references = new LinkedHashMap<>();

    UniqueIds(Family family) {
        this.family = family;
        family.main().all().filter(group -> group.each() != null).forEach(group -> {
            for (ElementPath element : idElements(group)) {
                identified.put(element.path(), group);
            }
        });
        family.main().all().flatMap(group -> group.fields().stream()).forEach(this::findReferences);
    }

    private static List<ElementPath> idElements(RowGroup group) {
        return group.fields().stream()
                .filter(field -> field.source().equals(group.id()))
                .flatMap(field -> field.targets().stream())
                .map(Target::element)
                .toList();
    }

    /** A reference is called as the list that it refers to: situations.cases.materials holds identifiers of materials. */
    private void findReferences(FieldRule field) {
        for (Target target : field.targets()) {
            String path = target.element().path();
            Element element = ElementIndex.standard().find(family.kind(), path);
            if (element != null && ID.equals(element.format()) && !identified.containsKey(path)) {
                identified.forEach((id, group) -> {
                    ElementPath each = group.each();
                    if (each != null && each.names().contains(element.name())) {
                        references.put(path, id);
                    }
                });
            }
        }
    }

    /** The paths of the elements that become keys, and of those that refer to them. */
    boolean concerns(String path) {
        return identified.containsKey(path) || references.containsKey(path);
    }

    /** The definition with keys for identifiers; an identifier that is a key already stays. */
    JsonValue.JsonObject apply(JsonValue.JsonObject definition, Set<String> keys, String mainKey) {
        if (identified.isEmpty()) {
            return definition;
        }
        return (JsonValue.JsonObject) rewrite(definition, "", keys, mainKey);
    }

    private JsonValue rewrite(JsonValue value, String path, Set<String> keys, String mainKey) {
        if (value instanceof JsonValue.JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members()
                    .forEach((name, member) -> members.put(
                            name, rewrite(member, path.isEmpty() ? name : path + "." + name, keys, mainKey)));
            return new JsonValue.JsonObject(members);
        }
        if (value instanceof JsonValue.JsonArray array) {
            return new JsonValue.JsonArray(array.values().stream()
                    .map(member -> rewrite(member, path, keys, mainKey))
                    .toList());
        }
        RowGroup group = group(path);
        return group != null && value instanceof JsonValue.JsonString id ? key(group, id, keys, mainKey) : value;
    }

    private @Nullable RowGroup group(String path) {
        return identified.get(references.getOrDefault(path, path));
    }

    private static JsonValue key(RowGroup group, JsonValue.JsonString id, Set<String> keys, String mainKey) {
        boolean unique = keys.contains(id.value()) || RowKeys.isUnique(id.value());
        return unique ? id : JsonValue.of(RowKeys.inner(mainKey, group.tables().get(0), ID + " " + id.value()));
    }
}
