package org.sitong.validation.internal.rules.lifecycle;

import java.time.LocalDate;
import org.sitong.Severity;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A definition is in use although its last day is over. */
public final class InUseAfterEnd extends StandardRule {

    /** The rule. */
    public InUseAfterEnd() {
        super(RuleCard.builder()
                .id("lifecycle.in-use-after-end")
                .severity(Severity.WARNING)
                .need("lifecycle.status")
                .need("lifecycle.effectiveTo")
                .basisEntry(Sources.sitong("计划取消日期当日起失效"))
                .covered("L02")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Lifecycle lifecycle = document.definition().lifecycle();
        LocalDate to = lifecycle == null ? null : lifecycle.effectiveTo();
        if (lifecycle != null
                && to != null
                && lifecycle.status() == ItemStatus.IN_USE
                && !document.date().isBefore(to)) {
            document.report(Observation.at("/lifecycle/status").with("to", to.toString()));
        }
    }
}
