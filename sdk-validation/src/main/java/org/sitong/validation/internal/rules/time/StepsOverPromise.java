package org.sitong.validation.internal.rules.time;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The steps of a process that count in the promise take longer together than is promised. */
public final class StepsOverPromise extends StandardRule {

    /** The rule. */
    public StepsOverPromise() {
        super(RuleCard.builder()
                .id("time.steps-over-promise")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.limit")
                .need("timeLimits.promised")
                .basisEntry(Sources.qualityCheck("各环节时限之和不超过承诺办结时限"))
                .basisEntry(Sources.licenceLaw("第四十二条"))
                .basisEntry(Sources.licenceLaw("第四十五条"))
                .covered("C12")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        PromisedProcess process = PromisedProcess.of(document);
        if (process == null) {
            return;
        }
        TimeTotal total = process.atLeast();
        Boolean within = total.isWithin(process.promised());
        if (Boolean.TRUE.equals(within)
                && !Boolean.TRUE.equals(process.perhaps().isWithin(process.promised()))) {
            document.notChecked("kind", Map.of("promised", TimeLimitWords.of(process.promised())));
        } else if (within == null) {
            document.notChecked("units", Map.of("promised", TimeLimitWords.of(process.promised())));
        } else if (!within) {
            document.report(Observation.at("/timeLimits/promised")
                    .with("total", TimeLimitWords.of(total))
                    .with("promised", TimeLimitWords.of(process.promised()))
                    .related(document.place(JsonPointer.parse("/process/steps"))));
        } else if (!process.isTimed()) {
            document.notChecked("no-limit", Map.of());
        }
    }
}
