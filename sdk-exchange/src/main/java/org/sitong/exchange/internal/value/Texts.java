package org.sitong.exchange.internal.value;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Texts as sources write them: full-width signs, blanks of all kinds, numbers and truth values as texts. */
public final class Texts {

    private Texts() {}

    /**
     * The text of a value.
     *
     * @param value a source value; a list of one counts as what it holds
     * @return its text without blanks at the ends, or {@code null} where the value is no single text
     */
    public static @Nullable String of(@Nullable JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return trim(string.value());
        }
        if (value instanceof JsonValue.JsonNumber number) {
            return number.value().toString();
        }
        if (value instanceof JsonValue.JsonBoolean flag) {
            return flag.toString();
        }
        if (value instanceof JsonValue.JsonArray array && array.values().size() == 1) {
            return of(array.values().get(0));
        }
        return null;
    }

    /** The text without blanks, controls and marks of no width at its ends. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The text in the form in which words are compared: compatible signs made one, no blanks. */
    public static String key(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder key = new StringBuilder(plain.length());
        plain.chars().filter(c -> !isBlank((char) c)).forEach(c -> key.append((char) c));
        return key.toString();
    }

    /** The text without the first of these prefixes that it has, and without blanks behind it. */
    public static String strip(String text, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (text.startsWith(prefix)) {
                return trim(text.substring(prefix.length()));
            }
        }
        return text;
    }

    /** Whether a character is a blank of some kind, a control or a mark of no width. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
