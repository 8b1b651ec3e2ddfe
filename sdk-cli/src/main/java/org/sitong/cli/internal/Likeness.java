package org.sitong.cli.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a person may have meant by a name that does not exist. */
public final class Likeness {

    private Likeness() {}

    private record Candidate(String name, int distance) {}

    /** The names that differ by few letters from one, at most a third of its length, the nearest first. */
    public static List<String> nearest(String name, List<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        int most = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(other -> Math.abs(other.length() - wanted.length()) <= most)
                .map(other -> new Candidate(other, distance(wanted, other.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= most)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name)
                .toList();
    }

    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
