package org.sitong.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds what someone probably meant to write. */
public final class Likeness {

    private static final int LONGEST = 64;

    private record Candidate<T>(T value, String name, int distance) {}

    private Likeness() {}

    /** The names that are like what was written, the most like first, else in their order. */
    public static List<String> nearest(String written, Collection<String> names) {
        return nearest(written, names, Function.identity());
    }

    /** The candidates whose names are like what was written, the most like first, else in their order. */
    public static <T> List<T> nearest(String written, Collection<T> candidates, Function<T, String> name) {
        String wanted = fold(written);
        return candidates.stream()
                .filter(candidate -> mayBeLike(wanted, fold(name.apply(candidate))))
                .map(candidate -> new Candidate<>(
                        candidate, name.apply(candidate), distance(wanted, fold(name.apply(candidate)))))
                .filter(candidate -> candidate.distance() <= allowed(wanted, fold(candidate.name())))
                .sorted(Comparator.comparingInt(Candidate::distance))
                .map(Candidate::value)
                .toList();
    }

    private static boolean mayBeLike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer <= LONGEST && longer > 1 && Math.abs(one.length() - other.length()) <= allowed(one, other);
    }

    private static int allowed(String one, String other) {
        return Math.max(1, Math.max(one.length(), other.length()) / 3);
    }

    /** Case, hyphens and underscores do not tell names apart for a person. */
    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").strip();
    }

    /** How many characters must be put in, left out, replaced or swapped with their neighbour. */
    static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
