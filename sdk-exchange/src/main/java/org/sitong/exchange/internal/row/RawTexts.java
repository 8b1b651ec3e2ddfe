package org.sitong.exchange.internal.row;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.json.JsonValue;

/** The source's own texts of one row, of which those are kept that the definition does not hold as they stand. */
final class RawTexts {

    private final Map<String, Given> values = new LinkedHashMap<>();

    private record Given(JsonValue value, List<ElementPath> targets) {}

    /** Remembers a value that went to some elements. */
    void add(String source, JsonValue value, List<ElementPath> targets) {
        values.put(source, new Given(value, targets));
    }

    /** Remembers a value that says what other fields say. */
    void addRepeated(String source, JsonValue value) {
        add(source, value, List.of());
    }

    /** What a person sees in the source. */
    static String text(JsonValue value) {
        return value instanceof JsonValue.JsonArray || value instanceof JsonValue.JsonObject
                ? DocumentWriter.compactJson().write(value)
                : value.toString();
    }

    /** The texts that the definition does not hold where they went. */
    Map<String, JsonValue> missing(ElementTree definition) {
        Map<String, JsonValue> missing = new LinkedHashMap<>();
        Set<String> all = definition.leaves();
        values.forEach((source, given) -> {
            Set<String> held = given.targets().isEmpty() ? all : new HashSet<>();
            given.targets().forEach(target -> held.addAll(definition.leaves(target)));
            if (!isHeld(given.value(), held)) {
                missing.put(source, JsonValue.of(text(given.value())));
            }
        });
        return missing;
    }

    private static boolean isHeld(JsonValue value, Set<String> held) {
        return value instanceof JsonValue.JsonArray array
                ? array.values().stream().allMatch(member -> isHeld(member, held))
                : held.contains(value.toString());
    }
}
