package org.sitong.validation.internal.rules.time;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.TimeLimitOrder;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The promised limit is longer than the statutory one. */
public final class PromiseOverStatutory extends StandardRule {

    /** The rule. */
    public PromiseOverStatutory() {
        super(RuleCard.builder()
                .id("time.promise-over-statutory")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("timeLimits.statutory")
                .need("timeLimits.promised")
                .basisEntry(Sources.businessEnvironment("第三十六条"))
                .covered("C01")
                .covered("C23")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit statutory = limits == null ? null : limits.statutory();
        TimeLimit promised = limits == null ? null : limits.promised();
        if (statutory == null || promised == null) {
            document.notApplicable();
            return;
        }
        Boolean within = TimeLimitOrder.isWithin(promised, statutory);
        if (within == null) {
            sayWhyNot(document, statutory, promised);
        } else if (!within) {
            document.report(Observation.at("/timeLimits/promised")
                    .with("promised", TimeLimitWords.of(promised))
                    .with("statutory", TimeLimitWords.of(statutory)));
        }
    }

    private static void sayWhyNot(DocumentContext document, TimeLimit statutory, TimeLimit promised) {
        if (TimeLimitWords.isCounted(statutory) && TimeLimitWords.isCounted(promised)) {
            document.notChecked(
                    "units",
                    Map.of(
                            "promised", TimeLimitWords.unit(promised.unit()),
                            "statutory", TimeLimitWords.unit(statutory.unit())));
        } else {
            document.notChecked("no-number", Map.of());
        }
    }
}
