package org.sitong.document.internal;

import java.util.Arrays;

/** Turns a count of code points, as a YAML parser's marks have it, into an offset in UTF-16 units. */
final class CodePoints {

    private static final CodePoints NO_SUPPLEMENTARY = new CodePoints(new int[0]);

    /** For every supplementary character its index in code points, ascending. */
    private final int[] supplementary;

    private CodePoints(int[] supplementary) {
        this.supplementary = supplementary;
    }

    static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return NO_SUPPLEMENTARY;
        }
        int[] found = new int[text.length() - count];
        int next = 0;
        for (int offset = 0, index = 0; offset < text.length(); index++) {
            int width = Character.charCount(text.codePointAt(offset));
            if (width == 2) {
                found[next++] = index;
            }
            offset += width;
        }
        return new CodePoints(found);
    }

    int offset(int codePointIndex) {
        int found = Arrays.binarySearch(supplementary, codePointIndex);
        return codePointIndex + (found >= 0 ? found : -found - 1);
    }
}
