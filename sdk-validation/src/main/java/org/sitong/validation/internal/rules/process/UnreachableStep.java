package org.sitong.validation.internal.rules.process;

import java.util.BitSet;
import java.util.List;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** The process begins in several places, or nowhere: some steps can be reached from no first step. */
public final class UnreachableStep extends StandardRule {

    /** The rule. */
    public UnreachableStep() {
        super(Flow.card("process.unreachable-step", Severity.ERROR)
                .basisEntry(new Basis("四同标准 1.0", "办理流程"))
                .covered("J08")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        StepGraph graph = Flow.drawn(document);
        if (graph == null) {
            return;
        }
        List<Integer> starts = graph.starts();
        if (starts.isEmpty()) {
            document.report(Observation.at(Flow.place(document, 0)).variant("no-start"));
            return;
        }
        BitSet seen = graph.reachedFrom(starts.subList(0, 1));
        for (int start : starts.subList(1, starts.size())) {
            report(start, graph, document);
            seen.or(graph.reachedFrom(List.of(start)));
        }
        for (int step = seen.nextClearBit(0); step < graph.steps().size(); step = seen.nextClearBit(step)) {
            report(step, graph, document);
            seen.or(graph.reachedFrom(List.of(step)));
        }
    }

    private static void report(int step, StepGraph graph, DocumentContext document) {
        document.report(Observation.at(Flow.place(document, step))
                .variant("step")
                .naming("step", Flow.name(graph.steps().get(step))));
    }
}
