package org.sitong.client.internal.index;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Names;

/** Names as they are searched: without marks and case, in pairs of neighbouring characters, because nothing parts words. */
final class Grams {

    /** Names are searched by as much of them. */
    private static final int LONGEST = 1000;

    private static final char END = '\0';

    private Grams() {}

    /** What is searched of a name; empty where it has no letters and digits. */
    static String normal(@Nullable String name) {
        String key = Names.key(name);
        return key.length() <= LONGEST
                ? key
                : key.substring(0, key.offsetByCodePoints(0, key.codePointCount(0, LONGEST)));
    }

    /** The pairs of a normalised name or word; none of a single character. */
    static Set<String> pairs(String normal) {
        Set<String> pairs = new LinkedHashSet<>();
        addPairs(normal, pairs);
        return pairs;
    }

    private static void addPairs(String normal, Set<String> pairs) {
        for (int from = 0; from < normal.length(); ) {
            int middle = normal.offsetByCodePoints(from, 1);
            if (middle < normal.length()) {
                pairs.add(normal.substring(from, normal.offsetByCodePoints(middle, 1)));
            }
            from = middle;
        }
    }

    /** The pairs of a normalised name and its last character with a mark of the end, so that every character begins a pair. */
    static Set<String> keys(String normal) {
        Set<String> keys = pairs(normal);
        if (!normal.isEmpty()) {
            keys.add(normal.substring(normal.offsetByCodePoints(normal.length(), -1)) + END);
        }
        return keys;
    }
}
