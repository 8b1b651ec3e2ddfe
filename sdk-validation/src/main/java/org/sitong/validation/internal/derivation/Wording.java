package org.sitong.validation.internal.derivation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sitong.diff.Names;

/** Whether two wordings say the same, as far as words tell. */
public final class Wording {

    private static final double ALIKE = 0.85;

    private static final Pattern NUMBERS = Pattern.compile("[0-9]+|[〇零一二三四五六七八九十百千万亿两半]+");
    private static final Pattern NEGATIONS = Pattern.compile("[不无非未免勿禁否]");

    private Wording() {}

    /** Whether the second says all that the first does, or nearly the same with the same numbers. */
    static boolean isSpecified(String base, String local) {
        String general = Names.key(base);
        String particular = Names.key(local);
        return !general.isEmpty() && particular.contains(general) && negations(general) == negations(particular)
                || isAlike(base, local);
    }

    /** Whether two say nearly the same, with the same numbers and no other negation; the same in both directions. */
    static boolean isAlike(String one, String other) {
        String first = Names.key(one);
        String second = Names.key(other);
        return first.equals(second)
                || hasSameNumbers(first, second)
                        && negations(first) == negations(second)
                        && likeness(first, second) >= ALIKE;
    }

    /** Whether two differ in their numbers, or one denies what the other does not. */
    public static boolean saysOtherwise(String one, String other) {
        String first = Names.key(one);
        String second = Names.key(other);
        return !hasSameNumbers(first, second) || negations(first) != negations(second);
    }

    /** Whether two name the same numbers in the same order. */
    static boolean hasSameNumbers(String one, String other) {
        return numbers(one).equals(numbers(other));
    }

    private static List<String> numbers(String text) {
        return NUMBERS.matcher(text).results().map(MatchResult::group).toList();
    }

    private static long negations(String text) {
        return NEGATIONS.matcher(text).results().count();
    }

    /** The share of neighbouring characters that both have. */
    private static double likeness(String one, String other) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
                shared++;
            }
        }
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
