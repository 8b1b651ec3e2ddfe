package org.sitong.validation.internal.rules.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.item.SituationAnswer;
import org.sitong.item.SituationOption;
import org.sitong.item.SituationQuestion;

class DecisionTableTest {

    /** A small table: the number of options of each question, and for each row the options as bits; all bits: any. */
    record Small(List<Integer> options, List<List<Integer>> rows) {

        DecisionTable table() throws DecisionTable.TooLarge {
            return DecisionTable.of(
                    questions(options), rows.stream().map(this::when).toList());
        }

        private List<SituationAnswer> when(List<Integer> row) {
            List<SituationAnswer> when = new ArrayList<>();
            for (int q = 0; q < options.size(); q++) {
                int bits = row.get(q);
                if (bits != (1 << options.get(q)) - 1) {
                    when.add(answer(
                            q,
                            IntStream.range(0, options.get(q))
                                    .filter(option -> (bits >> option & 1) == 1)
                                    .toArray()));
                }
            }
            return when;
        }

        List<int[]> combinations() {
            List<int[]> all = new ArrayList<>(List.of(new int[0]));
            for (int count : options) {
                List<int[]> next = new ArrayList<>();
                for (int[] each : all) {
                    for (int option = 0; option < count; option++) {
                        int[] longer = java.util.Arrays.copyOf(each, each.length + 1);
                        longer[each.length] = option;
                        next.add(longer);
                    }
                }
                all = next;
            }
            return all;
        }

        boolean admits(int row, int[] combination) {
            return IntStream.range(0, combination.length)
                    .allMatch(q -> (rows.get(row).get(q) >> combination[q] & 1) == 1);
        }
    }

    private static List<SituationQuestion> questions(List<Integer> options) {
        return IntStream.range(0, options.size())
                .mapToObj(q -> SituationQuestion.builder()
                        .id("q" + q)
                        .text("问题" + q)
                        .options(IntStream.range(0, options.get(q))
                                .mapToObj(o -> SituationOption.builder()
                                        .id("o" + o)
                                        .text("选项" + o)
                                        .build())
                                .toList())
                        .build())
                .toList();
    }

    private static SituationAnswer answer(int question, int... options) {
        return SituationAnswer.builder()
                .question("q" + question)
                .options(IntStream.of(options).mapToObj(option -> "o" + option).toList())
                .build();
    }

    @Property
    void gapsAreTheCombinationsThatNoRowAdmits(@ForAll("tables") Small small) throws DecisionTable.TooLarge {
        long expected = small.combinations().stream()
                .filter(each -> IntStream.range(0, small.rows().size()).noneMatch(row -> small.admits(row, each)))
                .count();
        DecisionTable.Gaps gaps = small.table().gaps(2);
        assertThat(gaps.count()).isEqualTo(BigInteger.valueOf(expected));
        assertThat(gaps.first()).hasSizeBetween(expected > 0 ? 1 : 0, 2);
        for (DecisionTable.Answers answers : gaps.first()) {
            assertThat(small.combinations().stream().filter(each -> isAmong(each, answers)))
                    .isNotEmpty()
                    .allSatisfy(
                            each -> assertThat(IntStream.range(0, small.rows().size()))
                                    .noneMatch(row -> small.admits(row, each)));
        }
    }

    private static boolean isAmong(int[] combination, DecisionTable.Answers answers) {
        return answers.answers().entrySet().stream()
                .allMatch(answer -> answer.getValue().stream()
                        .anyMatch(option -> ("o"
                                        + combination[
                                                Integer.parseInt(String.valueOf(
                                                                answer.getKey().id())
                                                        .substring(1))])
                                .equals(option.id())));
    }

    @Property
    void rowsMeetWhereSomeCombinationIsBoth(@ForAll("tables") Small small) throws DecisionTable.TooLarge {
        DecisionTable table = small.table();
        for (int row = 0; row < small.rows().size(); row++) {
            for (int other = 0; other < row; other++) {
                int one = row;
                int two = other;
                boolean meet = small.combinations().stream()
                        .anyMatch(each -> small.admits(one, each) && small.admits(two, each));
                assertThat(table.common(row, other) != null).isEqualTo(meet);
            }
        }
    }

    @Provide
    Arbitrary<Small> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .flatMap(options -> {
                    Arbitrary<List<Integer>> row = Arbitraries.just(List.of());
                    for (int count : options) {
                        row = row.flatMap(before -> Arbitraries.integers()
                                .between(0, (1 << count) - 1)
                                .map(bits -> {
                                    List<Integer> longer = new ArrayList<>(before);
                                    longer.add(bits);
                                    return List.copyOf(longer);
                                }));
                    }
                    return row.list().ofMinSize(1).ofMaxSize(6).map(rows -> new Small(options, rows));
                });
    }

    /** 10^20 combinations: one row for the last option of all questions before, and one of this one. */
    @Test
    void twentyQuestionsOfTenOptionsAreDecided() throws DecisionTable.TooLarge {
        List<SituationQuestion> questions =
                questions(IntStream.range(0, 20).mapToObj(q -> 10).toList());
        List<List<SituationAnswer>> rows = new ArrayList<>();
        for (int q = 0; q < 20; q++) {
            List<SituationAnswer> when = new ArrayList<>();
            for (int before = 0; before < q; before++) {
                when.add(answer(before, 9));
            }
            when.add(answer(q, 0, 1, 2, 3, 4, 5, 6, 7, 8));
            rows.add(when);
        }
        DecisionTable.Gaps gaps = DecisionTable.of(questions, rows).gaps(3);
        assertThat(gaps.count()).isEqualTo(BigInteger.ONE);
        assertThat(gaps.first().get(0).answers()).hasSize(20);
        List<List<SituationAnswer>> one = List.of(List.of(answer(0, 0)));
        assertThat(DecisionTable.of(questions, one).gaps(3).count())
                .isEqualTo(BigInteger.TEN.pow(19).multiply(BigInteger.valueOf(9)));
    }

    @Test
    void whatIsTooLargeSaysSo() {
        List<SituationQuestion> questions =
                questions(IntStream.range(0, 1000).mapToObj(q -> 2).toList());
        assertThatThrownBy(() -> DecisionTable.of(questions, List.of()).gaps(1))
                .isInstanceOf(DecisionTable.TooLarge.class);
    }
}
