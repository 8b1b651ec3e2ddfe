package org.sitong.validation.internal.rules.time;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.TimeLimit;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The steps of a process take less time together than is promised: the promise can be shortened, or a step is missing. */
public final class StepsUnderPromise extends StandardRule {

    /** The rule. */
    public StepsUnderPromise() {
        super(RuleCard.builder()
                .id("time.steps-under-promise")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.limit")
                .need("timeLimits.promised")
                .basisEntry(new Basis("办事指南质量检查", "各环节时限之和等于承诺办结时限"))
                .covered("C13")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        PromisedProcess process = PromisedProcess.of(document);
        if (process == null) {
            return;
        }
        TimeTotal sum = process.atMost();
        TimeLimit total = sum.asLimit();
        Boolean shorter = total == null || total.unit() != process.promised().unit()
                ? null
                : sum.isShorterThan(process.promised());
        if (process.isOverStatutory()) {
            document.notApplicable(); // the promise itself is wrong, which is another rule's finding
        } else if (!process.isWhollyTimed()) {
            document.notChecked("no-limit", Map.of());
        } else if (shorter == null) {
            document.notChecked("units", Map.of("promised", TimeLimitWords.of(process.promised())));
        } else if (shorter) {
            document.report(Observation.at("/timeLimits/promised")
                    .with("total", TimeLimitWords.of(sum))
                    .with("promised", TimeLimitWords.of(process.promised())));
        }
    }
}
