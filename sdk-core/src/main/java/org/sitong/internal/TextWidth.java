package org.sitong.internal;

/**
 * How wide text stands on a terminal, in places: Chinese and other full-width characters take two, marks that stand on
 * another character none, all others one. Characters whose width Unicode leaves to the font count as one.
 */
public final class TextWidth {

    /** First and last code points of the ranges that are wide (Unicode Standard Annex #11, W and F), ascending. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2329, 0x232A, 0x23E9, 0x23EC, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97C,
        0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6F, 0xFF01, 0xFF60, 0xFFE0, 0xFFE6, 0x17000,
                0x18CFF,
        0x1B000, 0x1B2FF, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000, 0x3FFFD
    };

    private TextWidth() {}

    /**
     * The width of a text.
     *
     * @param text any text
     * @return the number of places
     */
    public static int of(CharSequence text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    /**
     * The width of a character.
     *
     * @param codePoint the character
     * @return 0, 1 or 2
     */
    public static int of(int codePoint) {
        if (codePoint < 0x300) {
            return 1;
        }
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return 2;
            }
        }
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> 1;
        };
    }
}
