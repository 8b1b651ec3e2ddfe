package org.sitong.exchange.internal.value;

import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Whole numbers from 0 to 2,147,483,647, in digits of any width. */
public record IntegerParser() implements ValueParser {

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        if (text == null) {
            return Reading.unreadable();
        }
        String digits = Texts.key(text);
        if (!digits.matches("[0-9]{1,10}")) {
            return Reading.unreadable();
        }
        long number = Long.parseLong(digits);
        return number > Integer.MAX_VALUE ? Reading.unreadable() : Reading.of(JsonValue.of(number));
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        return value instanceof JsonValue.JsonNumber number ? number.toString() : null;
    }
}
