package org.sitong.exchange.internal.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** The values of a definition that hold no others, each with its element. */
final class Leaves {

    private static final Set<String> LEFT_OUT = Set.of("kind", "standard", "provenance");
    private static final String EXTENSIONS = "extensions";

    private final Map<JsonPointer, Leaf> leaves = new LinkedHashMap<>();

    /**
     * A value that holds no others, or a list of such.
     *
     * @param path its element
     * @param value the value
     */
    record Leaf(String path, JsonValue value) {}

    private Leaves() {}

    /** The leaves by their place; where a definition comes from is left out. */
    static Map<JsonPointer, Leaf> of(JsonValue.JsonObject definition) {
        Leaves leaves = new Leaves();
        definition.members().forEach((name, value) -> {
            if (!LEFT_OUT.contains(name)) {
                leaves.add(value, name, JsonPointer.ROOT.child(name));
            }
        });
        return leaves.leaves;
    }

    private void add(JsonValue value, String path, JsonPointer pointer) {
        if (path.equals(EXTENSIONS) && value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, member) -> leaves.put(pointer.child(name), new Leaf(path, member)));
        } else if (value instanceof JsonValue.JsonObject object) {
            object.members().forEach((name, member) -> add(member, path + "." + name, pointer.child(name)));
        } else if (value instanceof JsonValue.JsonArray array && holdsObjects(array.values())) {
            for (int i = 0; i < array.values().size(); i++) {
                add(array.values().get(i), path, pointer.child(i));
            }
        } else {
            leaves.put(pointer, new Leaf(path, value));
        }
    }

    private static boolean holdsObjects(List<JsonValue> values) {
        return values.stream().anyMatch(JsonValue.JsonObject.class::isInstance);
    }
}
