package org.sitong.validation.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.sitong.json.JsonValue;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;

/** A JSON Patch for eyes. */
final class PatchText {

    private static final int LONGEST_VALUE = 80;
    private static final List<String> MEMBERS = List.of("op", "from", "path", "value");

    private PatchText() {}

    private static final JsonValue TEST = JsonValue.of("test");

    /** Each change in one line, such as {@code replace /itemType "licence"}; what it is tested by says nothing to people. */
    static Stream<String> lines(JsonValue patch) {
        return patch instanceof JsonValue.JsonArray operations
                ? operations.values().stream()
                        .filter(operation ->
                                !(operation instanceof JsonValue.JsonObject object) || !TEST.equals(object.get("op")))
                        .map(PatchText::operation)
                : Stream.of(shown(patch));
    }

    private static String operation(JsonValue operation) {
        if (!(operation instanceof JsonValue.JsonObject object)) {
            return shown(operation);
        }
        StringBuilder line = new StringBuilder();
        for (String name : MEMBERS) {
            JsonValue value = object.get(name);
            if (value != null) {
                line.append(line.isEmpty() ? "" : " ");
                line.append(
                        value instanceof JsonValue.JsonString text && !name.equals("value")
                                ? text.value()
                                : shown(value));
            }
        }
        return line.toString();
    }

    private static String shown(JsonValue value) {
        return StringUtils.abbreviate(JsonText.of(Members.unicode(value)), "…", LONGEST_VALUE);
    }
}
