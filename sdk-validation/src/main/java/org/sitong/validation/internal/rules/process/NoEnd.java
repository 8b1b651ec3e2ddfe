package org.sitong.validation.internal.rules.process;

import java.util.BitSet;
import org.sitong.Severity;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** From some steps no end can be reached. */
public final class NoEnd extends StandardRule {

    /** The rule. */
    public NoEnd() {
        super(Flow.card("process.no-end", Severity.ERROR)
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
        int stuck = ending.nextClearBit(0);
        if (stuck < graph.steps().size()) {
            document.report(Observation.at(Flow.place(document, stuck))
                    .naming("step", Flow.name(graph.steps().get(stuck))));
        }
    }
}
