package org.sitong.document.internal;

/** Quoted text as JSON writes it; YAML's double quotes understand the same escapes. */
public final class JsonText {

    private static final String HEX = "0123456789abcdef";

    private JsonText() {}

    /** A quoted text; see {@link #quote(String, StringBuilder)}. */
    public static String quoted(String value) {
        StringBuilder out = new StringBuilder(value.length() + 2);
        quote(value, out);
        return out.toString();
    }

    /**
     * Writes a quoted text. Quotes, backslashes, controls and characters that cannot be seen are escaped, so that nothing
     * is lost in an editor. Rare characters (𠮷) stay as they are: people read them, and to YAML the escapes of two
     * surrogates are two characters.
     *
     * @throws IllegalArgumentException for half of a surrogate pair
     */
    public static void quote(String value, StringBuilder out) {
        if (LoneSurrogates.in(value)) {
            throw new IllegalArgumentException("A text holds half of a surrogate pair");
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (isVisible(c)) {
                out.append(c);
            } else {
                escape(c, out);
            }
        }
        out.append('"');
    }

    /** Whether a character stands for itself in quoted text. */
    private static boolean isVisible(char c) {
        if (c < 0x7F) {
            return c >= ' ' && c != '"' && c != '\\';
        }
        return c > 0x9F && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
    }

    static void escape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default ->
                out.append("\\u")
                        .append(HEX.charAt(c >> 12))
                        .append(HEX.charAt(c >> 8 & 0xF))
                        .append(HEX.charAt(c >> 4 & 0xF))
                        .append(HEX.charAt(c & 0xF));
        }
    }
}
