package org.sitong.exchange.internal.row;

import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.json.JsonValue;

/** What cells hold, as people see them. */
final class Cells {

    private Cells() {}

    /** What a person sees in the source. */
    static String text(JsonValue value) {
        return value instanceof JsonValue.JsonArray || value instanceof JsonValue.JsonObject
                ? DocumentWriter.compactJson().write(value)
                : value.toString();
    }

    /** Whether a value holds nothing. */
    static boolean isBlank(@Nullable JsonValue value) {
        String text = Texts.of(value);
        return value == null
                || value instanceof JsonValue.JsonNull
                || text != null && text.isEmpty()
                || value instanceof JsonValue.JsonArray array && array.values().isEmpty();
    }

    /** Whether a value holds nothing, or a word for absence. */
    static boolean isAbsent(FieldRule field, JsonValue value, @Nullable String text) {
        if (value instanceof JsonValue.JsonArray array) {
            return array.values().stream().allMatch(member -> isAbsent(field, member, Texts.of(member)));
        }
        return isBlank(value)
                || text != null && (text.isEmpty() || field.absent().contains(text));
    }
}
