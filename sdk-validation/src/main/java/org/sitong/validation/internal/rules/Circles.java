package org.sitong.validation.internal.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds circles: things of which each waits for the next. Takes time in proportion to the number of things and ties. */
public final class Circles {

    private Circles() {}

    /**
     * The circles of a graph, of circles that share a part one at least: from every thing that leads into a circle the way by the
     * smallest next thing is followed. Each circle begins at its smallest thing, so that the order of the input does not matter.
     */
    public static <T extends Comparable<T>> List<List<T>> of(Map<T, ? extends SortedSet<T>> graph) {
        SortedMap<T, T> next = leading(graph);
        Map<T, T> walkOf = new HashMap<>();
        List<List<T>> circles = new ArrayList<>();
        for (T start : next.keySet()) {
            T at = start;
            while (!walkOf.containsKey(at)) {
                walkOf.put(at, start);
                at = next.get(at);
            }
            if (walkOf.get(at).equals(start)) {
                circles.add(circle(at, next));
            }
        }
        return circles;
    }

    private static <T extends Comparable<T>> List<T> circle(T onCircle, Map<T, T> next) {
        List<T> circle = new ArrayList<>();
        T at = onCircle;
        do {
            circle.add(at);
            at = next.get(at);
        } while (!at.equals(onCircle));
        Collections.rotate(circle, -circle.indexOf(Collections.min(circle)));
        return circle;
    }

    /** Of everything that leads into a circle the smallest next thing that does so too. */
    private static <T extends Comparable<T>> SortedMap<T, T> leading(Map<T, ? extends SortedSet<T>> graph) {
        Map<T, Integer> open = new HashMap<>();
        Map<T, List<T>> before = new HashMap<>();
        Deque<T> ends = new ArrayDeque<>();
        graph.forEach((thing, nexts) -> {
            open.put(thing, nexts.size());
            nexts.forEach(each ->
                    before.computeIfAbsent(each, absent -> new ArrayList<>()).add(thing));
        });
        SortedSet<T> all = new TreeSet<>(graph.keySet());
        all.addAll(before.keySet());
        all.stream().filter(thing -> open.getOrDefault(thing, 0) == 0).forEach(ends::add);
        while (!ends.isEmpty()) {
            T end = ends.pop();
            all.remove(end);
            for (T thing : before.getOrDefault(end, List.of())) {
                if (open.merge(thing, -1, Integer::sum) == 0) {
                    ends.add(thing);
                }
            }
        }
        SortedMap<T, T> next = new TreeMap<>();
        for (T thing : all) {
            graph.get(thing).stream().filter(all::contains).findFirst().ifPresent(each -> next.put(thing, each));
        }
        return next;
    }
}
