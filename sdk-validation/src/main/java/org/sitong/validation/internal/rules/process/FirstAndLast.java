package org.sitong.validation.internal.rules.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A process does not begin with receipt or acceptance, or does not end with closing or delivery. */
public final class FirstAndLast extends StandardRule {

    private static final Set<StepKind> FIRST = EnumSet.of(StepKind.APPLICATION, StepKind.RECEIPT, StepKind.ACCEPTANCE);
    private static final Set<StepKind> LAST =
            EnumSet.of(StepKind.CERTIFICATE_MAKING, StepKind.DELIVERY, StepKind.CLOSING);

    /** The rule. */
    public FirstAndLast() {
        super(RuleCard.builder()
                .id("process.first-and-last")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps")
                .basisEntry(Sources.sitong("首环节为收件或受理，末环节为办结或送达"))
                .covered("J08")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        StepGraph graph = StepGraph.of(flow.steps());
        if (!ItemParts.isOnApplication(document.definition()) || flow.steps().size() < 2 || graph.hasLoop()) {
            document.notApplicable();
            return;
        }
        graph.starts().stream().limit(1).forEach(start -> check(start, FIRST, "first", graph, document));
        graph.ends().forEach(end -> check(end, LAST, "last", graph, document));
    }

    private static void check(
            int step, Set<StepKind> wanted, String variant, StepGraph graph, DocumentContext document) {
        Set<StepKind> kinds = StepKinds.of(graph.steps().get(step));
        boolean isUnknown = kinds.isEmpty();
        if (isUnknown) {
            document.notChecked("kind", Map.of("step", Flow.name(graph.steps().get(step))));
        } else if (kinds.stream().noneMatch(wanted::contains)) {
            document.report(Observation.at(Flow.place(document, step))
                    .variant(variant)
                    .naming("step", Flow.name(graph.steps().get(step))));
        }
    }
}
