package org.sitong.validation.internal.text;

/** Text from the data that can do nothing to a terminal or a writer. Every UTF-16 unit stays one unit. */
public final class Harmless {

    private static final char UNSHOWABLE = '\uFFFD';
    private static final char FIRST_PICTURE = '\u2400';
    private static final char DELETE_PICTURE = '\u2421';

    private Harmless() {}

    /**
     * The text as it may be shown: tabulators as blanks, controls as their pictures; what turns the direction of writing,
     * ends a line or is half a character as the sign for what cannot be shown.
     */
    public static String text(String text) {
        StringBuilder shown = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char harmless = isHalf(text, i) ? UNSHOWABLE : shown(c);
            if (harmless != c) {
                shown = shown == null ? new StringBuilder(text) : shown;
                shown.setCharAt(i, harmless);
            }
        }
        return shown == null ? text : shown.toString();
    }

    /** The text as Unicode: half a character, which no encoding can carry, is replaced. */
    public static String unicode(String text) {
        StringBuilder whole = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHalf(text, i)) {
                whole = whole == null ? new StringBuilder(text) : whole;
                whole.setCharAt(i, UNSHOWABLE);
            }
        }
        return whole == null ? text : whole.toString();
    }

    private static char shown(char c) {
        if (c < ' ') {
            return c == '\t' ? ' ' : (char) (FIRST_PICTURE + c);
        }
        if (c < 0x7F) {
            return c;
        }
        if (c == 0x7F) {
            return DELETE_PICTURE;
        }
        boolean isControl = c <= 0x9F;
        boolean turnsWriting =
                c == 0x61C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean endsLine = c == 0x2028 || c == 0x2029;
        return isControl || turnsWriting || endsLine ? UNSHOWABLE : c;
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
                : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
}
