package org.sitong.validation.internal.rules.situation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.SituationAnswer;
import org.sitong.item.SituationOption;
import org.sitong.item.SituationQuestion;

/**
 * Questions with their options, and rows that say for which answers they hold. Everything is decided exactly over all
 * combinations of answers, without going through them one by one: options that leave the same rows open are one, and what was
 * worked out for some open rows is kept. A table for which that still is too much says so. Not thread-safe.
 */
final class DecisionTable {

    /** A table of people has a dozen questions and rows; beyond this, it is no longer looked at. */
    private static final int MOST_QUESTIONS = 500;

    private static final long MOST_WORK = 5_000_000;

    private final List<SituationQuestion> questions;

    /** For each row the options that it admits to each question; {@code null} where it admits all. */
    private final List<@Nullable BitSet[]> rows = new ArrayList<>();

    /** The questions in the order in which they are asked: what most rows depend on first. */
    private final List<Integer> order;

    private long work;

    /** What is answered so far leaves these rows open, and these questions to ask. */
    private record Open(int asked, BitSet rows) {}

    /** Some combinations of answers: to each question any of the options; all of them where it is not listed. */
    record Answers(Map<SituationQuestion, List<SituationOption>> answers) {}

    /** Combinations that no row admits: how many, and the first of them. */
    record Gaps(BigInteger count, List<Answers> first) {}

    /** The table is too large to be decided. */
    static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large", null, false, false);
        }
    }

    private DecisionTable(List<SituationQuestion> questions, List<List<SituationAnswer>> rows) throws TooLarge {
        this.questions = questions;
        if (questions.size() > MOST_QUESTIONS) {
            throw new TooLarge();
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            String id = questions.get(i).id();
            if (id != null) {
                places.putIfAbsent(id, i);
            }
        }
        for (List<SituationAnswer> when : rows) {
            work(questions.size());
            this.rows.add(admitted(when, places));
        }
        int[] depending = new int[questions.size()];
        for (@Nullable BitSet[] row : this.rows) {
            for (int i = 0; i < row.length; i++) {
                depending[i] += row[i] == null ? 0 : 1;
            }
        }
        this.order = IntStream.range(0, questions.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> -depending[i]))
                .toList();
    }

    /** A table of the questions and of what each row admits. */
    static DecisionTable of(List<SituationQuestion> questions, List<List<SituationAnswer>> rows) throws TooLarge {
        return new DecisionTable(questions, rows);
    }

    private @Nullable BitSet[] admitted(List<SituationAnswer> when, Map<String, Integer> places) throws TooLarge {
        @Nullable BitSet[] admitted = new @Nullable BitSet[questions.size()];
        for (SituationAnswer answer : when) {
            Integer place = answer.question() == null ? null : places.get(answer.question());
            if (place == null) {
                continue;
            }
            List<SituationOption> options = questions.get(place).options();
            Set<String> named = Set.copyOf(answer.options());
            BitSet chosen = new BitSet();
            for (int i = 0; i < options.size(); i++) {
                String id = options.get(i).id();
                chosen.set(i, id != null && named.contains(id));
            }
            work(options.size());
            BitSet before = admitted[place];
            if (before != null) {
                chosen.and(before);
            }
            admitted[place] = chosen;
        }
        return admitted;
    }

    private void work(long amount) throws TooLarge {
        work += amount;
        if (work > MOST_WORK) {
            throw new TooLarge();
        }
    }

    /** The question to which a row admits no answer; {@code null} where it can be chosen. */
    @Nullable
    SituationQuestion contradiction(int row) {
        @Nullable BitSet[] admitted = rows.get(row);
        for (int i = 0; i < admitted.length; i++) {
            BitSet options = admitted[i];
            if (options != null && options.isEmpty()) {
                return questions.get(i);
            }
        }
        return null;
    }

    /** The combinations that two rows both admit; {@code null} where there are none. */
    @Nullable
    Answers common(int row, int other) throws TooLarge {
        @Nullable BitSet[] one = rows.get(row);
        @Nullable BitSet[] two = rows.get(other);
        work(one.length);
        @Nullable BitSet[] common = new @Nullable BitSet[one.length];
        for (int i = 0; i < one.length; i++) {
            BitSet first = one[i];
            BitSet second = two[i];
            BitSet both = first == null ? second : (BitSet) first.clone();
            if (first != null && second != null && both != null) {
                both.and(second);
            }
            if (both != null && both.isEmpty()) {
                return null;
            }
            common[i] = both;
        }
        return shown(common);
    }

    /** The combinations that no row admits; of those at most so many are shown. */
    Gaps gaps(int most) throws TooLarge {
        BitSet all = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            all.set(i, contradiction(i) == null);
        }
        @Nullable BitSet[] any = new @Nullable BitSet[questions.size()];
        Map<Open, BigInteger> known = new HashMap<>();
        BigInteger count = count(new Open(0, all), known);
        List<Answers> first = new ArrayList<>();
        if (count.signum() > 0 && most > 0) {
            show(new Open(0, all), any, known, first, most);
        }
        return new Gaps(count, first);
    }

    private BigInteger count(Open open, Map<Open, BigInteger> known) throws TooLarge {
        if (isDecided(open)) {
            return BigInteger.ZERO;
        }
        if (open.rows().isEmpty() || open.asked() == order.size()) {
            return rest(open.asked());
        }
        BigInteger before = known.get(open);
        if (before != null) {
            return before;
        }
        BigInteger count = BigInteger.ZERO;
        for (Map.Entry<BitSet, BitSet> branch : branches(open).entrySet()) {
            BigInteger each = count(new Open(open.asked() + 1, branch.getKey()), known);
            count = count.add(each.multiply(BigInteger.valueOf(branch.getValue().cardinality())));
        }
        known.put(open, count);
        return count;
    }

    /** Whether an open row does not care for the questions that are left, so that it holds. */
    private boolean isDecided(Open open) throws TooLarge {
        for (int row = open.rows().nextSetBit(0); row >= 0; row = open.rows().nextSetBit(row + 1)) {
            @Nullable BitSet[] admitted = rows.get(row);
            boolean cares = false;
            for (int i = open.asked(); i < order.size() && !cares; i++) {
                work(1);
                cares = admitted[order.get(i)] != null;
            }
            if (!cares) {
                return true;
            }
        }
        return false;
    }

    private BigInteger rest(int asked) {
        BigInteger count = BigInteger.ONE;
        for (int i = asked; i < order.size(); i++) {
            count = count.multiply(
                    BigInteger.valueOf(questions.get(order.get(i)).options().size()));
        }
        return count;
    }

    /** The answers to the next question, put together where they leave the same rows open. */
    private Map<BitSet, BitSet> branches(Open open) throws TooLarge {
        int question = order.get(open.asked());
        Map<BitSet, BitSet> branches = new LinkedHashMap<>();
        int options = questions.get(question).options().size();
        for (int option = 0; option < options; option++) {
            work(open.rows().cardinality() + 1L);
            BitSet left = new BitSet(rows.size());
            for (int row = open.rows().nextSetBit(0);
                    row >= 0;
                    row = open.rows().nextSetBit(row + 1)) {
                BitSet admitted = rows.get(row)[question];
                left.set(row, admitted == null || admitted.get(option));
            }
            branches.computeIfAbsent(left, key -> new BitSet()).set(option);
        }
        return branches;
    }

    private void show(Open open, @Nullable BitSet[] path, Map<Open, BigInteger> known, List<Answers> found, int most)
            throws TooLarge {
        if (found.size() >= most || count(open, known).signum() == 0) {
            return;
        }
        if (open.rows().isEmpty() || open.asked() == order.size()) {
            found.add(shown(path));
            return;
        }
        int question = order.get(open.asked());
        for (Map.Entry<BitSet, BitSet> branch : branches(open).entrySet()) {
            path[question] = branch.getValue();
            show(new Open(open.asked() + 1, branch.getKey()), path, known, found, most);
        }
        path[question] = null;
    }

    private Answers shown(@Nullable BitSet[] chosen) {
        Map<SituationQuestion, List<SituationOption>> answers = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i++) {
            List<SituationOption> options = questions.get(i).options();
            BitSet own = chosen[i];
            if (own != null && own.cardinality() < options.size()) {
                answers.put(
                        questions.get(i), own.stream().mapToObj(options::get).toList());
            }
        }
        return new Answers(answers);
    }
}
