package org.sitong.validation.internal.rules.lifecycle;

import java.time.LocalDate;
import org.sitong.Severity;
import org.sitong.item.Lifecycle;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A version ends before it begins, or on the day on which it begins. */
public final class PeriodReversed extends StandardRule {

    /** The rule. */
    public PeriodReversed() {
        super(RuleCard.builder()
                .id("lifecycle.period-reversed")
                .severity(Severity.WARNING)
                .need("lifecycle.effectiveFrom")
                .need("lifecycle.effectiveTo")
                .basisEntry(new Basis("政务服务事项交换表", "plan_effective_date 早于 plan_cancel_date"))
                .covered("L03")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Lifecycle lifecycle = document.definition().lifecycle();
        LocalDate from = lifecycle == null ? null : lifecycle.effectiveFrom();
        LocalDate to = lifecycle == null ? null : lifecycle.effectiveTo();
        if (from != null && to != null && !from.isBefore(to)) {
            document.report(Observation.at("/lifecycle/effectiveTo")
                    .with("from", from.toString())
                    .with("to", to.toString()));
        }
    }
}
