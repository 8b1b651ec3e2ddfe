package org.sitong.validation.internal.rules.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.rules.Circles;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetEnd;

/** Following what takes the place of a definition one comes back to where one was. */
public final class SuccessionCycle extends SuccessionRule {

    /** The rule. */
    public SuccessionCycle() {
        super("lifecycle.succession-cycle", Severity.ERROR);
    }

    @Override
    void judge(Map<String, List<Marked>> byIdentity, Knowledge knowledge, SetEnd end) {
        Map<String, SortedSet<String>> graph = new TreeMap<>();
        byIdentity.forEach((key, all) ->
                all.forEach(each -> each.succeeding().links().forEach(link -> {
                    String other = Succeeding.key(each.succeeding().kind(), link.code());
                    String from = link.isSuccessor() ? key : other;
                    String to = link.isSuccessor() ? other : key;
                    graph.computeIfAbsent(from, absent -> new TreeSet<>()).add(to);
                })));
        for (List<String> circle : Circles.of(graph)) {
            circle.stream()
                    .filter(byIdentity::containsKey)
                    .findFirst()
                    .ifPresent(key -> report(byIdentity.get(key), circle, end));
        }
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
