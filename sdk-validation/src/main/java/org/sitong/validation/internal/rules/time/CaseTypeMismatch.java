package org.sitong.validation.internal.rules.time;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.CaseType;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** An item handled at once promises days, or one that takes days promises to be done at once. */
public final class CaseTypeMismatch extends StandardRule {

    /** The rule. */
    public CaseTypeMismatch() {
        super(RuleCard.builder()
                .id("time.case-type-mismatch")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("caseType")
                .need("timeLimits.promised")
                .basisEntry(Sources.qualityCheck("即办件即审即办，承诺件前审后批"))
                .parameter(RuleParameter.atMost("days", 1))
                .covered("C10")
                .covered("C11")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit promised = limits == null ? null : limits.promised();
        CaseType type = ItemParts.caseType(document.definition());
        if (promised == null || type == null || type == CaseType.OTHER) {
            document.notApplicable();
            return;
        }
        TimeTotal length = TimeTotal.of(promised);
        if (length == null) {
            document.notChecked("no-number", Map.of());
            return;
        }
        Boolean atOnce = length.isWithin(StepTimes.most("days", document));
        boolean isNothing = length.equals(TimeTotal.NONE);
        if (type == CaseType.PROMISED && isNothing) {
            document.report(Observation.at("/caseType").variant("promised"));
        } else if (type == CaseType.IMMEDIATE && atOnce == null) {
            document.notChecked("units", Map.of("promised", TimeLimitWords.of(promised)));
        } else if (type == CaseType.IMMEDIATE && Boolean.FALSE.equals(atOnce)) {
            document.report(Observation.at("/timeLimits/promised")
                    .variant("immediate")
                    .with("promised", TimeLimitWords.of(promised)));
        }
    }
}
