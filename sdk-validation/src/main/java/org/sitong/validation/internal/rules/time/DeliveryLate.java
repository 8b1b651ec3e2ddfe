package org.sitong.validation.internal.rules.time;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.process.StepKinds;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** The licence is made and delivered later than the law says after the decision. */
public final class DeliveryLate extends StandardRule {

    private static final Set<StepKind> AFTER_DECISION = EnumSet.of(StepKind.CERTIFICATE_MAKING, StepKind.DELIVERY);

    /** The rule. */
    public DeliveryLate() {
        super(RuleCard.builder()
                .id("time.delivery-late")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.limit")
                .basisEntry(Sources.licenceLaw("第四十四条"))
                .parameter(RuleParameter.atMost("days", 10))
                .covered("C07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        StepTimes.judge(DeliveryLate::isAfterDecision, "days", document);
    }

    private static boolean isAfterDecision(Step step) {
        Set<StepKind> kinds = StepKinds.of(step);
        return !kinds.isEmpty() && AFTER_DECISION.containsAll(kinds);
    }
}
