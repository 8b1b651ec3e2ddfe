package org.sitong.client.internal.index;

import java.util.ArrayList;
import java.util.List;

/** Division codes as the index has them: without the zeros that say nothing, so that those below begin like those above. */
final class Division {

    private static final int[] LENGTHS = {0, 2, 4, 6, 9, 12};

    private Division() {}

    /** A code without the segments of zeros at its end; one in another form as it is; the nation's is empty. */
    static String brief(String code) {
        int level = level(code);
        if (level < 0 || !code.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return code;
        }
        String brief = code;
        while (level > 0 && isZero(brief.substring(LENGTHS[level - 1]))) {
            level--;
            brief = brief.substring(0, LENGTHS[level]);
        }
        return brief;
    }

    private static int level(String code) {
        for (int level = 0; level < LENGTHS.length; level++) {
            if (LENGTHS[level] == code.length()) {
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
        List<String> all = new ArrayList<>();
        all.add(brief);
        for (int level = level(brief) - 1; level >= 0; level--) {
            all.add(brief.substring(0, LENGTHS[level]));
        }
        if (!all.contains("")) {
            all.add("");
        }
        return all;
    }
}
