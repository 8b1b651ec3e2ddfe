package org.sitong.validation.internal.rules.process;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.OrganRef;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Organs;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The applicant has to hand in to several organs, or gets decisions delivered by several. */
public final class SeveralReceivers extends StandardRule {

    private static final Set<StepKind> RECEIVING = EnumSet.of(StepKind.RECEIPT, StepKind.ACCEPTANCE);
    private static final Set<StepKind> DELIVERING = EnumSet.of(StepKind.DELIVERY);

    /** The rule. */
    public SeveralReceivers() {
        super(RuleCard.builder()
                .id("process.several-receivers")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("process.steps.organ")
                .basisEntry(Sources.licenceLaw("第二十六条"))
                .covered("J07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        check(RECEIVING, "receiving", flow, document);
        check(DELIVERING, "delivering", flow, document);
    }

    private static void check(Set<StepKind> kinds, String variant, Flow flow, DocumentContext document) {
        OrganRef first = null;
        for (int i = 0; i < flow.steps().size(); i++) {
            Step step = flow.steps().get(i);
            Set<StepKind> own = StepKinds.of(step);
            if (step.organ() == null || own.isEmpty() || !kinds.containsAll(own)) {
                continue;
            }
            if (first != null && !Organs.isSame(first, step.organ())) {
                document.report(Observation.at(flow.place().child(i).child("organ"))
                        .variant(variant)
                        .naming("other", Organs.name(step.organ()))
                        .with("first", Organs.name(first)));
                return;
            }
            first = step.organ();
        }
    }
}
