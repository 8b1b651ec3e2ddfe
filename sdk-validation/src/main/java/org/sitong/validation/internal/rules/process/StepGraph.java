package org.sitong.validation.internal.rules.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Handover;
import org.sitong.item.Step;

/**
 * The steps of a process and which follows which. Where no step names the next one, they follow each other as they are
 * listed; going back for a supplement names none. Where only some do, a step that leads nowhere goes on to the one listed after
 * it if nothing else leads there and nothing else ties the two together. Steps go by their position in the list. Everything here
 * takes time in proportion to steps and handovers.
 */
public final class StepGraph {

    private final List<Step> steps;
    private final Map<String, Integer> places = new HashMap<>();
    private final boolean isDrawn;

    /** The ways onward, those that go back for a supplement left out. */
    private final List<List<Way>> onward = new ArrayList<>();

    private final List<List<Integer>> before = new ArrayList<>();

    private record Way(int to, @Nullable Handover handover) {}

    private StepGraph(List<Step> steps) {
        this.steps = steps;
        this.isDrawn = steps.stream().flatMap(step -> step.next().stream()).anyMatch(StepGraph::leadsOn);
        for (int i = 0; i < steps.size(); i++) {
            String id = steps.get(i).id();
            if (id != null) {
                places.putIfAbsent(id, i);
            }
            onward.add(new ArrayList<>());
            before.add(new ArrayList<>());
        }
        for (int i = 0; i < steps.size(); i++) {
            connect(i);
        }
        followTheList();
    }

    /** The graph of some steps. */
    public static StepGraph of(List<Step> steps) {
        return new StepGraph(steps);
    }

    private static boolean leadsOn(Handover handover) {
        return !Boolean.TRUE.equals(handover.supplement());
    }

    private void connect(int from) {
        for (Handover handover : steps.get(from).next()) {
            Integer to = handover.to() == null ? null : places.get(handover.to());
            if (to != null && leadsOn(handover)) {
                connect(from, to, handover);
            }
        }
    }

    private void connect(int from, int to, @Nullable Handover handover) {
        onward.get(from).add(new Way(to, handover));
        before.get(to).add(from);
    }

    /** Joins parts that nothing ties together, which can make no loop: they follow each other as they are listed. */
    private void followTheList() {
        int[] parts = IntStream.range(0, steps.size()).toArray();
        for (int i = 0; i < steps.size(); i++) {
            for (int next : after(i)) {
                parts[part(i, parts)] = part(next, parts);
            }
        }
        for (int i = 0; i + 1 < steps.size(); i++) {
            boolean isNamed = steps.get(i).next().stream().anyMatch(StepGraph::leadsOn);
            if (!isNamed && before.get(i + 1).isEmpty() && part(i, parts) != part(i + 1, parts)) {
                connect(i, i + 1, null);
                parts[part(i, parts)] = part(i + 1, parts);
            }
        }
    }

    /** The step that stands for all that a step is tied together with. */
    private static int part(int step, int[] parts) {
        int at = step;
        while (parts[at] != at) {
            parts[at] = parts[parts[at]];
            at = parts[at];
        }
        return at;
    }

    /** The steps. */
    public List<Step> steps() {
        return steps;
    }

    /** Whether any step names the next one, supplements left out. */
    public boolean isDrawn() {
        return isDrawn;
    }

    /** Where a step is; {@code null} where there is none of the id. */
    public @Nullable Integer place(@Nullable String id) {
        return id == null ? null : places.get(id);
    }

    /** Where it goes on from a step. */
    public List<Integer> after(int step) {
        return onward.get(step).stream().map(Way::to).toList();
    }

    /** The steps that nothing leads to. */
    public List<Integer> starts() {
        return withNone(before);
    }

    /** The steps after which nothing follows. */
    public List<Integer> ends() {
        return withNone(onward);
    }

    private static List<Integer> withNone(List<? extends List<?>> lists) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).isEmpty()) {
                found.add(i);
            }
        }
        return found;
    }

    /** All steps that some steps lead to, these included. */
    public BitSet reachedFrom(List<Integer> from) {
        return spread(from, this::after);
    }

    /** All steps that lead to some steps, these included. */
    public BitSet leadingTo(List<Integer> to) {
        return spread(to, before::get);
    }

    private BitSet spread(List<Integer> from, Function<Integer, List<Integer>> next) {
        BitSet seen = new BitSet(steps.size());
        Deque<Integer> open = new ArrayDeque<>(from);
        from.forEach(seen::set);
        while (!open.isEmpty()) {
            for (int each : next.apply(open.pop())) {
                if (!seen.get(each)) {
                    seen.set(each);
                    open.push(each);
                }
            }
        }
        return seen;
    }

    /** The steps so that each comes after those that lead to it, otherwise as listed; steps on and after loops are left out. */
    public List<Integer> order() {
        int[] waiting = new int[steps.size()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = before.get(i).size();
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            int step = ready.remove();
            order.add(step);
            for (int next : after(step)) {
                waiting[next]--;
                if (waiting[next] == 0) {
                    ready.add(next);
                }
            }
        }
        return order;
    }

    /** Whether some steps lead back to themselves, supplements left out. */
    public boolean hasLoop() {
        return order().size() < steps.size();
    }

    /** One loop after the other, each step in one at most; each begins with its first step as listed. */
    public List<List<Integer>> loops() {
        BitSet left = new BitSet(steps.size());
        left.set(0, steps.size());
        order().forEach(left::clear);
        dropEnds(left);
        List<List<Integer>> loops = new ArrayList<>();
        int[] walk = new int[steps.size()];
        for (int start = left.nextSetBit(0); start >= 0; start = left.nextSetBit(start + 1)) {
            List<Integer> path = new ArrayList<>();
            int at = start;
            while (walk[at] == 0) {
                walk[at] = start + 1;
                path.add(at);
                at = after(at).stream().filter(left::get).findFirst().orElseThrow();
            }
            if (walk[at] == start + 1) {
                List<Integer> loop = new ArrayList<>(path.subList(path.indexOf(at), path.size()));
                Collections.rotate(loop, -loop.indexOf(Collections.min(loop)));
                loops.add(loop);
            }
        }
        return loops;
    }

    /** Takes out the steps that loops lead to: from each that is left it goes on to another one. */
    private void dropEnds(BitSet left) {
        int[] ways = new int[steps.size()];
        Deque<Integer> ended = new ArrayDeque<>();
        for (int i = left.nextSetBit(0); i >= 0; i = left.nextSetBit(i + 1)) {
            ways[i] = (int) after(i).stream().filter(left::get).count();
            if (ways[i] == 0) {
                ended.add(i);
            }
        }
        while (!ended.isEmpty()) {
            int end = ended.pop();
            left.clear(end);
            for (int previous : before.get(end)) {
                ways[previous]--;
                if (left.get(previous) && ways[previous] == 0) {
                    ended.add(previous);
                }
            }
        }
    }

    /**
     * The longest way through, what goes on side by side counted once. A handover between two steps that count takes its time,
     * too.
     *
     * @param counted which steps count; the others take no time
     * @param length how long a step takes; {@code null} where it does not say
     * @return the total; {@code null} where there are loops
     */
    public @Nullable TimeTotal longest(Predicate<Step> counted, Function<Step, @Nullable TimeTotal> length) {
        List<Integer> order = order();
        if (order.size() < steps.size()) {
            return null;
        }
        List<TimeTotal> begun = new ArrayList<>(Collections.nCopies(steps.size(), TimeTotal.NONE));
        TimeTotal longest = TimeTotal.NONE;
        for (int step : order) {
            boolean isCounted = counted.test(steps.get(step));
            TimeTotal own = isCounted ? length.apply(steps.get(step)) : null;
            TimeTotal done = own == null ? begun.get(step) : begun.get(step).plus(own);
            longest = longest.orLonger(done);
            for (Way way : onward.get(step)) {
                boolean isBetween = isCounted && counted.test(steps.get(way.to()));
                TimeTotal handed = isBetween && way.handover() != null ? length(way.handover()) : null;
                begun.set(way.to(), begun.get(way.to()).orLonger(handed == null ? done : done.plus(handed)));
            }
        }
        return longest;
    }

    private static @Nullable TimeTotal length(Handover handover) {
        return handover.limit() == null ? null : TimeTotal.of(handover.limit());
    }
}
