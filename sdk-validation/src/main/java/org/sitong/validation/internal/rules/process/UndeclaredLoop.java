package org.sitong.validation.internal.rules.process;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.sitong.Severity;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** Steps lead back to themselves, and it is not said that they go back for a supplement. */
public final class UndeclaredLoop extends StandardRule {

    /** The rule. */
    public UndeclaredLoop() {
        super(Flow.card("process.undeclared-loop", Severity.ERROR)
                .basisEntry(Sources.sitong("办理流程"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        StepGraph graph = Flow.drawn(document);
        if (graph == null) {
            return;
        }
        BitSet ending = graph.leadingTo(graph.ends());
        for (List<Integer> loop : graph.loops()) {
            if (!ending.get(loop.get(0))) {
                continue; // no way out of it, which is another rule's finding
            }
            List<Integer> path = new ArrayList<>(loop);
            path.add(loop.get(0));
            document.report(Observation.at(
                            Flow.place(document, loop.get(loop.size() - 1)).child("next"))
                    .naming("path", Flow.path(graph, path)));
        }
    }
}
