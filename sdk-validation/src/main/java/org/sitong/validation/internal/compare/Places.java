package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which places of many definitions are one. Definitions are compared two at a time; a part that one words so and another otherwise is
 * one part for all who have either wording. Parts that a definition has side by side never become one. Not thread-safe.
 */
final class Places {

    private static final char THEN = '\0';
    private static final String APART = "\1";

    private final Map<String, String> joined = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private final List<Same> same = new ArrayList<>();

    private record Held(int document, Spot spot) {}

    private record Same(Spot one, Spot other) {}

    /** Remembers that a document has a place. */
    void add(int document, @Nullable Spot spot) {
        if (spot != null) {
            held.add(new Held(document, spot));
        }
    }

    /** Remembers that two places are one. */
    void same(@Nullable Spot one, @Nullable Spot other) {
        if (one != null && other != null) {
            boolean isInOrder = String.join("", one.steps()).compareTo(String.join("", other.steps())) <= 0;
            same.add(isInOrder ? new Same(one, other) : new Same(other, one));
        }
    }

    /** Joins what is one, lists before the lists in their members. */
    void join() {
        int deepest = held.stream().mapToInt(each -> each.spot().depth()).max().orElse(0);
        for (int depth = 1; depth <= deepest; depth++) {
            join(depth);
        }
    }

    private void join(int depth) {
        Map<String, Set<Integer>> documents = new HashMap<>();
        for (Held each : held) {
            if (each.spot().depth() >= depth) {
                documents
                        .computeIfAbsent(key(each.spot().to(depth)), absent -> new HashSet<>())
                        .add(each.document());
            }
        }
        same.stream()
                .filter(each -> each.one().depth() >= depth && each.other().depth() >= depth)
                .map(each -> List.of(key(each.one().to(depth)), key(each.other().to(depth))))
                .distinct()
                .sorted(Comparator.<List<String>, String>comparing(each -> each.get(0))
                        .thenComparing(each -> each.get(1)))
                .forEach(each -> join(root(each.get(0)), root(each.get(1)), documents));
    }

    private void join(String one, String other, Map<String, Set<Integer>> documents) {
        Set<Integer> ofOne = documents.getOrDefault(one, Set.of());
        Set<Integer> ofOther = documents.getOrDefault(other, Set.of());
        if (!one.equals(other) && Collections.disjoint(ofOne, ofOther)) {
            String kept = one.compareTo(other) < 0 ? one : other;
            Set<Integer> both = new HashSet<>(ofOne);
            both.addAll(ofOther);
            joined.put(kept.equals(one) ? other : one, kept);
            documents.put(kept, both);
        }
    }

    private String root(String key) {
        String root = key;
        for (String next = joined.get(root); next != null; next = joined.get(root)) {
            root = next;
        }
        return root;
    }

    private String key(List<String> steps) {
        String key = "";
        for (String step : steps) {
            key = key + THEN + step;
            if (Spot.isMember(step)) {
                key = root(key);
            }
        }
        return key;
    }

    /** What tells a place from others; of two that could not become one, what tells the two. */
    String key(@Nullable Spot one, @Nullable Spot other) {
        if (one == null || other == null) {
            return one == null && other == null ? "" : key((one == null ? other : one).steps());
        }
        String first = key(one.steps());
        String second = key(other.steps());
        return first.equals(second)
                ? first
                : first.compareTo(second) < 0 ? first + APART + second : second + APART + first;
    }
}
