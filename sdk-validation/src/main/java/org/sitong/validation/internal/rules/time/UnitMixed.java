package org.sitong.validation.internal.rules.time;

import org.sitong.Severity;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Statutory and promised limit use different units. What is done at once has no unit to mix. */
public final class UnitMixed extends StandardRule {

    /** The rule. */
    public UnitMixed() {
        super(RuleCard.builder()
                .id("time.unit-mixed")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("timeLimits.statutory.unit")
                .need("timeLimits.promised.unit")
                .basisEntry(Sources.qualityCheck("法定时限与承诺时限单位一致"))
                .basisEntry(Sources.licenceLaw("第八十二条"))
                .covered("C04")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit statutory = limits == null ? null : limits.statutory();
        TimeLimit promised = limits == null ? null : limits.promised();
        if (statutory == null || promised == null || isAtOnce(statutory) || isAtOnce(promised)) {
            document.notApplicable();
        } else if (statutory.unit() != promised.unit()) {
            document.report(Observation.at("/timeLimits/promised/unit")
                    .with("promised", TimeLimitWords.unit(promised.unit()))
                    .with("statutory", TimeLimitWords.unit(statutory.unit())));
        }
    }

    private static boolean isAtOnce(TimeLimit limit) {
        return Boolean.TRUE.equals(limit.immediate()) || limit.unit() == null;
    }
}
