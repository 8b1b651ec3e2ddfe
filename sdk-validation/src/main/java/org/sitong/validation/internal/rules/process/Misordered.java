package org.sitong.validation.internal.rules.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** Steps are not listed in the order in which they follow each other. */
public final class Misordered extends StandardRule {

    /** The rule. */
    public Misordered() {
        super(Flow.card("process.misordered", Severity.INFO)
                .basisEntry(Sources.sitong("办理环节按办理先后排列"))
                .covered("J08")
                .fixable(true)
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        StepGraph graph = Flow.drawn(document);
        if (graph == null) {
            return;
        }
        List<Integer> order = graph.order();
        if (order.size() < graph.steps().size()) {
            document.notChecked("loop", Map.of());
            return;
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i) != i) {
                JsonPointer steps = Flow.place(document);
                document.report(Observation.at(steps.child(i))
                        .with("step", Flow.name(graph.steps().get(i)))
                        .with("order", Flow.path(graph, order))
                        .repairedBy(sorted(order, steps).toValue()));
                return;
            }
        }
    }

    /** Takes one step after the other to where it belongs. */
    private static JsonPatch sorted(List<Integer> order, JsonPointer steps) {
        List<Integer> now = new ArrayList<>(order);
        Collections.sort(now);
        JsonPatch patch = JsonPatch.EMPTY;
        for (int to = 0; to < order.size(); to++) {
            int from = now.indexOf(order.get(to));
            if (from != to) {
                patch = patch.move(steps.child(from), steps.child(to));
                now.add(to, now.remove(from));
            }
        }
        return patch;
    }
}
