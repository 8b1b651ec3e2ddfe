package org.sitong.validation.internal.names;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sitong.diff.Names;

/**
 * How alike two wordings are: the share of their pairs of neighbouring letters that both have (Dice's coefficient). Numbers and
 * negations that differ tell them apart. Thread-safe.
 */
public final class Wording {

    private static final Pattern NEGATIONS = Pattern.compile("[^未不无非没免禁]+");

    private Wording() {}

    /** From 0 to 1. */
    public static double likeness(String one, String other) {
        String first = Names.key(one);
        String second = Names.key(other);
        if (first.equals(second)) {
            return first.isEmpty() ? 0 : 1;
        }
        boolean told = !DifferingWords.numbers(first).equals(DifferingWords.numbers(second))
                || !NEGATIONS
                        .matcher(first)
                        .replaceAll("")
                        .equals(NEGATIONS.matcher(second).replaceAll(""));
        return told ? 0 : dice(first, second);
    }

    /** From 0 to 1, whatever differs: for two wordings of which it is known that one may have become the other. */
    public static double overlap(String one, String other) {
        return dice(Names.key(one), Names.key(other));
    }

    private static double dice(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int i = 1; i < one.length(); i++) {
            pairs.merge(pair(one, i), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 1; i < other.length(); i++) {
            int left = pairs.getOrDefault(pair(other, i), 0);
            if (left > 0) {
                common++;
                pairs.put(pair(other, i), left - 1);
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    private static int pair(String text, int end) {
        return text.charAt(end - 1) << Character.SIZE | text.charAt(end);
    }
}
