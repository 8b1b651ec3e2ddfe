package org.sitong.validation.internal.names;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;

/**
 * A name in normal form, ready to be held against others. Two are alike where the words that say what they are in the one are all
 * in the other and no differing word tells them apart; how alike is the share of their longest common subsequence, in which words
 * that say little weigh little. Thread-safe.
 */
public final class WeighedName {

    private static final String LIGHT = "light-words.tsv";
    private static final Pattern LIGHT_WORDS =
            Pattern.compile(DataTable.read(WeighedName.class.getResourceAsStream(LIGHT), LIGHT, 2).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.joining("|")));

    private static final double LIGHT_WEIGHT = 0.25;

    /** Of what is shorter any letter more or less makes another word. */
    private static final int SHORTEST = 4;

    /** Of what is longer the name is a sentence: only the whole of it says what is meant. */
    private static final int LONGEST = 120;

    private final String form;
    private final double[] weights;
    private final double weight;
    private final String core;
    private final String sorted;
    private final DifferingWords.Marks marks;

    private WeighedName(String form) {
        this.form = form;
        this.weights = new double[form.length()];
        Arrays.fill(weights, 1);
        Matcher light = LIGHT_WORDS.matcher(form);
        while (light.find()) {
            Arrays.fill(weights, light.start(), light.end(), LIGHT_WEIGHT);
        }
        double sum = 0;
        StringBuilder heavy = new StringBuilder();
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            if (weights[i] == 1) {
                heavy.append(form.charAt(i));
            }
        }
        this.weight = sum;
        this.core = heavy.toString();
        char[] letters = core.toCharArray();
        Arrays.sort(letters);
        this.sorted = new String(letters);
        this.marks = DifferingWords.of(form);
    }

    /** Of a name in normal form; {@code null} where likeness says nothing about it: it is too short or too long. */
    public static @Nullable WeighedName of(String form) {
        if (form.length() < SHORTEST || form.length() > LONGEST) {
            return null;
        }
        WeighedName name = new WeighedName(form);
        return name.core.length() < SHORTEST ? null : name;
    }

    /** The name in normal form. */
    String form() {
        return form;
    }

    /** What all names that are like this one share with it. */
    String block() {
        return core.charAt(core.length() - 1) + marks.always();
    }

    /** How many letters the words have that say what it is. */
    int size() {
        return core.length();
    }

    /** The letters of the words that say what it is, each once. */
    int[] letters() {
        return sorted.chars().distinct().toArray();
    }

    /** How alike two names are: 1 where they are the same, 0 where they are told apart. */
    public double likeness(WeighedName other) {
        if (form.equals(other.form)) {
            return 1;
        }
        boolean told = core.charAt(core.length() - 1) != other.core.charAt(other.core.length() - 1)
                || !marks.agree(other.marks)
                || !(holds(sorted, other.sorted) || holds(other.sorted, sorted));
        return told ? 0 : 2 * common(other) / (weight + other.weight);
    }

    /** Whether all letters of one are in the other, as often; both sorted. */
    private static boolean holds(String whole, String part) {
        int at = 0;
        for (int i = 0; i < part.length(); i++) {
            while (at < whole.length() && whole.charAt(at) < part.charAt(i)) {
                at++;
            }
            if (at == whole.length() || whole.charAt(at) != part.charAt(i)) {
                return false;
            }
            at++;
        }
        return true;
    }

    private double common(WeighedName other) {
        double[] above = new double[other.form.length() + 1];
        for (int i = 0; i < form.length(); i++) {
            double[] row = new double[above.length];
            for (int j = 0; j < other.form.length(); j++) {
                double both =
                        form.charAt(i) == other.form.charAt(j) ? above[j] + Math.min(weights[i], other.weights[j]) : 0;
                row[j + 1] = Math.max(both, Math.max(above[j + 1], row[j]));
            }
            above = row;
        }
        return above[above.length - 1];
    }
}
