package org.sitong.validation.internal.rules.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Handover;
import org.sitong.item.Step;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;

class StepGraphTest {

    private static Step step(int id, int days, Set<Integer> next) {
        return Step.builder()
                .id("s" + id)
                .limit(TimeLimit.builder()
                        .value(BigDecimal.valueOf(days))
                        .unit(TimeUnit.WORKING_DAY)
                        .build())
                .next(next.stream()
                        .map(to -> Handover.builder().to("s" + to).build())
                        .toList())
                .build();
    }

    private static TimeTotal length(Step step) {
        return Objects.requireNonNull(TimeTotal.of(Objects.requireNonNull(step.limit())));
    }

    private static int longest(StepGraph graph, int from) {
        int own = Objects.requireNonNull(
                        Objects.requireNonNull(graph.steps().get(from).limit()).value())
                .intValue();
        return own
                + graph.after(from).stream()
                        .mapToInt(to -> longest(graph, to))
                        .max()
                        .orElse(0);
    }

    /** Steps that go forward only. */
    @Property
    void theLongestWayIsTheLongestOfAllWays(@ForAll("forward") List<Step> steps) {
        StepGraph graph = StepGraph.of(steps);
        int expected = IntStream.range(0, steps.size())
                .map(from -> longest(graph, from))
                .max()
                .orElse(0);
        TimeTotal total = Objects.requireNonNull(graph.longest(step -> true, StepGraphTest::length));
        assertThat(total).isEqualTo(length(step(0, expected, Set.of())));
        assertThat(graph.hasLoop()).isFalse();
        assertThat(graph.loops()).isEmpty();
    }

    @Property
    void theOrderKeepsEveryHandover(@ForAll("forward") List<Step> steps) {
        List<Step> backwards = new ArrayList<>(steps);
        java.util.Collections.reverse(backwards);
        StepGraph graph = StepGraph.of(backwards);
        List<Integer> order = graph.order();
        assertThat(order).hasSize(steps.size()).doesNotHaveDuplicates();
        for (int from = 0; from < steps.size(); from++) {
            for (int to : graph.after(from)) {
                assertThat(order.indexOf(from)).isLessThan(order.indexOf(to));
            }
        }
    }

    /** Any handovers: a loop is found exactly where there is one, and is one. */
    @Property
    void loopsAreLoops(@ForAll("any") List<Step> steps) {
        StepGraph graph = StepGraph.of(steps);
        List<List<Integer>> loops = graph.loops();
        assertThat(loops.isEmpty()).isEqualTo(!graph.hasLoop());
        Set<Integer> seen = new HashSet<>();
        for (List<Integer> loop : loops) {
            assertThat(loop).allMatch(seen::add);
            for (int i = 0; i < loop.size(); i++) {
                assertThat(graph.after(loop.get(i))).contains(loop.get((i + 1) % loop.size()));
            }
        }
    }

    @Test
    void stepsThatNameNothingFollowEachOther() {
        StepGraph graph = StepGraph.of(List.of(step(0, 1, Set.of()), step(1, 2, Set.of()), step(2, 3, Set.of())));
        assertThat(graph.isDrawn()).isFalse();
        assertThat(graph.starts()).containsExactly(0);
        assertThat(graph.ends()).containsExactly(2);
        assertThat(graph.longest(step -> true, StepGraphTest::length)).isEqualTo(length(step(0, 6, Set.of())));
    }

    @Test
    void goingBackForASupplementNamesNoNextStep() {
        Step back = step(1, 2, Set.of()).toBuilder()
                .clearNext()
                .handover(Handover.builder().to("s0").supplement(true).build())
                .build();
        StepGraph graph = StepGraph.of(List.of(step(0, 1, Set.of()), back, step(2, 3, Set.of())));
        assertThat(graph.isDrawn()).isFalse();
        assertThat(graph.order()).containsExactly(0, 1, 2);
        assertThat(graph.ends()).containsExactly(2);
    }

    @Test
    void whatNamesNothingGoesOnToWhatNothingLeadsTo() {
        StepGraph graph = StepGraph.of(List.of(step(0, 1, Set.of()), step(1, 2, Set.of(2)), step(2, 3, Set.of())));
        assertThat(graph.isDrawn()).isTrue();
        assertThat(graph.starts()).containsExactly(0);
        assertThat(graph.after(0)).containsExactly(1);
    }

    /** The end is listed before one of two beginnings, and parts are listed crosswise: no handover is made up that makes a loop. */
    @Test
    void noLoopIsMadeUp() {
        StepGraph beginnings =
                StepGraph.of(List.of(step(0, 1, Set.of(1)), step(1, 1, Set.of()), step(2, 1, Set.of(1))));
        assertThat(beginnings.starts()).containsExactly(0, 2);
        StepGraph crosswise = StepGraph.of(
                List.of(step(0, 1, Set.of()), step(1, 1, Set.of(2)), step(2, 1, Set.of()), step(3, 1, Set.of(0))));
        assertThat(crosswise.hasLoop()).isFalse();
    }

    @Test
    void aHandoverCountsBetweenTwoStepsThatCount() {
        Handover slow =
                Handover.builder().to("s1").limit(step(0, 10, Set.of()).limit()).build();
        Step first = step(0, 1, Set.of()).toBuilder().clearNext().handover(slow).build();
        StepGraph graph = StepGraph.of(List.of(first, step(1, 2, Set.of())));
        assertThat(graph.longest(step -> true, StepGraphTest::length)).isEqualTo(length(step(0, 13, Set.of())));
        assertThat(graph.longest(step -> "s0".equals(step.id()), StepGraphTest::length))
                .isEqualTo(length(step(0, 1, Set.of())));
        assertThat(graph.longest(step -> "s1".equals(step.id()), StepGraphTest::length))
                .isEqualTo(length(step(0, 2, Set.of())));
    }

    @Provide
    Arbitrary<List<Step>> forward() {
        return graphs(true);
    }

    @Provide
    Arbitrary<List<Step>> any() {
        return graphs(false);
    }

    private static Arbitrary<List<Step>> graphs(boolean forward) {
        return Arbitraries.integers()
                .between(2, 7)
                .flatMap(size -> Arbitraries.integers()
                        .between(0, size - 1)
                        .set()
                        .ofMaxSize(3)
                        .list()
                        .ofSize(size)
                        .flatMap(nexts -> Arbitraries.integers()
                                .between(0, 9)
                                .list()
                                .ofSize(size)
                                .map(days -> {
                                    List<Step> steps = new ArrayList<>();
                                    for (int i = 0; i < size; i++) {
                                        Set<Integer> next = new HashSet<>(nexts.get(i));
                                        int from = i;
                                        next.removeIf(to -> forward && to <= from);
                                        if (forward && i == 0) {
                                            next.add(1);
                                        }
                                        steps.add(step(i, days.get(i), next));
                                    }
                                    return steps;
                                })));
    }
}
