package org.sitong.client.internal.index;

import java.util.ArrayList;
import java.util.List;

/** Division codes as the index has them: without the zeros that say nothing, so that those below begin like those above. */
final class Division {

    private static final int[] LENGTHS = {0, 2, 4, 6, 9, 12};

    private Division() {}

    /** A code without the segments of zeros at its end; one in another form as it is; the nation's is empty. */
    static String brief(String code) {
        String brief = code;
        for (int level = level(code); level > 0 && isZero(brief.substring(LENGTHS[level - 1])); level--) {
            brief = brief.substring(0, LENGTHS[level - 1]);
        }
        return brief;
    }

    /** How many segments a code has; below zero where it has another form. */
    private static int level(String code) {
        for (int level = 0; level < LENGTHS.length; level++) {
            if (LENGTHS[level] == code.length() && code.chars().allMatch(each -> each >= '0' && each <= '9')) {
                return level;
            }
        }
        return -1;
    }

    private static boolean isZero(String segment) {
        return segment.chars().allMatch(each -> each == '0');
    }

    /** A brief code, those above it by its segments, and the nation. */
    static List<String> within(String brief) {
        List<String> all = new ArrayList<>(List.of(brief));
        for (int level = level(brief) - 1; level > 0; level--) {
            all.add(brief.substring(0, LENGTHS[level]));
        }
        if (!brief.isEmpty()) {
            all.add("");
        }
        return all;
    }
}
