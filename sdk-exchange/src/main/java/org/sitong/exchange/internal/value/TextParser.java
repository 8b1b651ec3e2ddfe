package org.sitong.exchange.internal.value;

import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * A text as it stands, or a stretch of it that has a place of its own, as in a code.
 *
 * @param from where the stretch begins, from 0
 * @param to where it ends, exclusive; {@code null} where it runs to the end
 */
public record TextParser(int from, @Nullable Integer to) implements ValueParser {

    /** The whole text. */
    public static final TextParser WHOLE = new TextParser(0, null);

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        if (text == null) {
            return Reading.unreadable();
        }
        int end = to == null ? text.length() : to;
        boolean there = from < end && end <= text.length() && isBoundary(text, from) && isBoundary(text, end);
        return there ? Reading.of(text.substring(from, end)) : Reading.unreadable();
    }

    /** A stretch is not written: what stands around it is not known. */
    @Override
    public @Nullable String spell(JsonValue value) {
        return from == 0 && to == null && value instanceof JsonValue.JsonString string ? string.value() : null;
    }

    /** Whether a cut here leaves no half of a character. */
    private static boolean isBoundary(String text, int at) {
        return at == 0 || at == text.length() || !Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
