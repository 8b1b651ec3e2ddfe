package org.sitong.validation.internal.rules.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

/**
 * The promised limit is longer than the statutory one. Limits that count from different events or leave out different things are
 * not held against each other.
 */
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
        boolean isAtOnce = Boolean.TRUE.equals(promised.immediate());
        String otherwise = isAtOnce ? null : countedOtherwise(statutory, promised);
        Boolean within = TimeLimitOrder.isWithin(promised, statutory);
        if (otherwise != null) {
            document.notChecked(otherwise, Map.of());
        } else if (within == null) {
            sayWhyNot(document, statutory, promised);
        } else if (!within) {
            judge(statutory, promised, document);
        }
    }

    private static @Nullable String countedOtherwise(TimeLimit statutory, TimeLimit promised) {
        if (statutory.start() != null && promised.start() != null && statutory.start() != promised.start()) {
            return "start";
        }
        return Set.copyOf(statutory.excludes()).equals(Set.copyOf(promised.excludes())) ? null : "excludes";
    }

    private static void judge(TimeLimit statutory, TimeLimit promised, DocumentContext document) {
        boolean isAtOnce = Boolean.TRUE.equals(statutory.immediate());
        BigDecimal days = statutory.value();
        if (!isAtOnce && days != null && days.signum() == 0) {
            document.notChecked("zero", Map.of());
            return;
        }
        document.report(Observation.at("/timeLimits/promised")
                .variant(isAtOnce ? "immediate" : "")
                .with("promised", TimeLimitWords.of(promised))
                .with("statutory", TimeLimitWords.of(statutory)));
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
