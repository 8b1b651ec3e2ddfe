package org.sitong.benchmarks.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How two judgements of one corpus differ.
 *
 * @param notes what makes the two less comparable, such as another day
 * @param rules by rule what differs; rules of which nothing does are left out
 * @param newlyFailing documents that failed no rule before and now fail one
 * @param newlyPassing documents that failed a rule before and now fail none
 */
public record Acceptance(
        List<String> notes,
        SortedMap<String, Difference> rules,
        SortedSet<String> newlyFailing,
        SortedSet<String> newlyPassing) {

    /**
     * What differs for a rule.
     *
     * @param change {@code new} or {@code gone} where only one of the two has the rule, otherwise {@code kept}
     * @param notCheckedBefore on how many documents it could not be checked before
     * @param notCheckedNow on how many it cannot be checked now
     * @param newlyFailing documents that fail it only now, each with the place of its first finding
     * @param newlyPassing documents that failed it only before, each with the place of what was its first finding
     */
    public record Difference(
            String change,
            long notCheckedBefore,
            long notCheckedNow,
            SortedMap<String, String> newlyFailing,
            SortedMap<String, String> newlyPassing) {

        boolean isNone() {
            return newlyFailing.isEmpty()
                    && newlyPassing.isEmpty()
                    && (notCheckedBefore == notCheckedNow || !change.equals("kept"));
        }
    }

    /**
     * Compares.
     *
     * @param before the corpus as the old rules judge it
     * @param now the corpus as the new rules judge it
     * @return what differs
     */
    public static Acceptance of(JudgedCorpus before, JudgedCorpus now) {
        SortedSet<String> ids = new TreeSet<>(before.notChecked().keySet());
        ids.addAll(now.notChecked().keySet());
        ids.addAll(before.failing().keySet());
        ids.addAll(now.failing().keySet());
        SortedMap<String, Difference> rules = new TreeMap<>();
        for (String rule : ids) {
            Difference difference = difference(rule, before, now);
            if (!difference.isNone()) {
                rules.put(rule, difference);
            }
        }
        return new Acceptance(
                notes(before, now), rules, less(failing(now), failing(before)), less(failing(before), failing(now)));
    }

    /**
     * Tells whether nothing differs.
     *
     * @return whether no rule judges otherwise than before
     */
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    private static Difference difference(String rule, JudgedCorpus before, JudgedCorpus now) {
        SortedMap<String, String> failedBefore = before.failing().getOrDefault(rule, new TreeMap<>());
        SortedMap<String, String> failsNow = now.failing().getOrDefault(rule, new TreeMap<>());
        return new Difference(
                change(rule, before, now),
                before.notChecked().getOrDefault(rule, 0L),
                now.notChecked().getOrDefault(rule, 0L),
                less(failsNow, failedBefore),
                less(failedBefore, failsNow));
    }

    private static String change(String rule, JudgedCorpus before, JudgedCorpus now) {
        if (before.notChecked().containsKey(rule) == now.notChecked().containsKey(rule)) {
            return "kept";
        }
        return now.notChecked().containsKey(rule) ? "new" : "gone";
    }

    private static List<String> notes(JudgedCorpus before, JudgedCorpus now) {
        List<String> notes = new ArrayList<>();
        note(notes, "standard", before.standard(), now.standard());
        note(notes, "day", before.date(), now.date());
        note(notes, "number of documents", before.documents(), now.documents());
        return notes;
    }

    private static void note(List<String> notes, String what, Object before, Object now) {
        if (!before.equals(now)) {
            notes.add("The " + what + " differs: " + before + " before, " + now + " now");
        }
    }

    private static SortedSet<String> failing(JudgedCorpus corpus) {
        SortedSet<String> documents = new TreeSet<>();
        corpus.failing().values().forEach(failing -> documents.addAll(failing.keySet()));
        return documents;
    }

    private static SortedSet<String> less(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    private static SortedMap<String, String> less(SortedMap<String, String> some, Map<String, String> others) {
        SortedMap<String, String> rest = new TreeMap<>(some);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }
}
