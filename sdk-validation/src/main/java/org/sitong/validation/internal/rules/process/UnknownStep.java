package org.sitong.validation.internal.rules.process;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.Handover;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** A handover leads to a step that the process does not have. */
public final class UnknownStep extends StandardRule {

    /** The rule. */
    public UnknownStep() {
        super(Flow.card("process.unknown-step", Severity.ERROR)
                .basisEntry(Sources.sitong("办理流程"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        StepGraph graph = StepGraph.of(flow.steps());
        if (flow.steps().stream().allMatch(step -> step.next().isEmpty())) {
            document.notApplicable();
            return;
        }
        for (int i = 0; i < graph.steps().size(); i++) {
            List<Handover> next = graph.steps().get(i).next();
            for (int j = 0; j < next.size(); j++) {
                String to = next.get(j).to();
                if (to != null && graph.place(to) == null) {
                    document.report(Observation.at(Flow.place(document, i)
                                    .child("next")
                                    .child(j)
                                    .child("to"))
                            .naming("named", to));
                }
            }
        }
    }
}
