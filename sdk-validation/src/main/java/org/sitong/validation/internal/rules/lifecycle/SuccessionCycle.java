package org.sitong.validation.internal.rules.lifecycle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Circles;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetEnd;

/**
 * Following what takes the place of a definition one comes back to where one was. What was merged may be split off again later:
 * where every step has its day and the days differ, one goes on in time and not in a circle.
 */
public final class SuccessionCycle extends SuccessionRule {

    /** The rule. */
    public SuccessionCycle() {
        super("lifecycle.succession-cycle", Severity.ERROR);
    }

    @Override
    void judge(Map<String, List<Marked>> byIdentity, Knowledge knowledge, @Nullable Catalog previous, SetEnd end) {
        Map<String, SortedSet<String>> graph = new TreeMap<>();
        byIdentity.forEach((key, all) ->
                all.forEach(each -> each.succeeding().links().forEach(link -> {
                    String other = Succeeding.key(each.succeeding().kind(), link.code());
                    String from = link.isSuccessor() ? key : other;
                    String to = link.isSuccessor() ? other : key;
                    graph.computeIfAbsent(from, absent -> new TreeSet<>()).add(to);
                })));
        for (List<String> circle : Circles.of(graph)) {
            if (!goesOn(circle, byIdentity)) {
                circle.stream()
                        .filter(byIdentity::containsKey)
                        .findFirst()
                        .ifPresent(key -> report(byIdentity.get(key), circle, end));
            }
        }
    }

    private static boolean goesOn(List<String> circle, Map<String, List<Marked>> byIdentity) {
        Set<LocalDate> days = new HashSet<>();
        for (int i = 0; i < circle.size(); i++) {
            List<LocalDate> ofStep = days(circle.get(i), circle.get((i + 1) % circle.size()), byIdentity);
            if (ofStep.isEmpty()) {
                return false;
            }
            days.addAll(ofStep);
        }
        return days.size() > 1;
    }

    /** The days on which one took the place of another, as either of them says. */
    private static List<LocalDate> days(String from, String to, Map<String, List<Marked>> byIdentity) {
        return Stream.concat(days(from, to, true, byIdentity), days(to, from, false, byIdentity))
                .toList();
    }

    private static Stream<LocalDate> days(
            String holder, String other, boolean isSuccessor, Map<String, List<Marked>> byIdentity) {
        return byIdentity.getOrDefault(holder, List.of()).stream()
                .flatMap(each -> each.succeeding().links().stream()
                        .filter(link -> link.isSuccessor() == isSuccessor
                                && Succeeding.key(each.succeeding().kind(), link.code())
                                        .equals(other))
                        .map(Succeeding.Link::day)
                        .filter(Objects::nonNull));
    }

    /** Told of the first version that has a link on the circle. */
    private static void report(List<Marked> versions, List<String> circle, SetEnd end) {
        List<String> codes =
                circle.stream().map(key -> key.substring(key.indexOf(' ') + 1)).toList();
        for (Marked version : versions) {
            for (Succeeding.Link link : version.succeeding().links()) {
                if (codes.contains(link.code())) {
                    end.at(version.mark())
                            .report(Observation.at(link.place())
                                    .naming(
                                            "path",
                                            Stream.concat(
                                                            codes.stream(),
                                                            codes.stream().limit(1))
                                                    .collect(Collectors.joining(" → "))));
                    return;
                }
            }
        }
    }
}
