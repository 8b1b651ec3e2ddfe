package org.sitong.validation.internal.rules.time;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A limit counts parts of days, which can be neither exchanged nor kept to; hours say the same. */
public final class BrokenDays extends StandardRule {

    private static final Set<TimeUnit> DAYS = EnumSet.of(TimeUnit.WORKING_DAY, TimeUnit.NATURAL_DAY);

    /** The rule. */
    public BrokenDays() {
        super(RuleCard.builder()
                .id("time.broken-days")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("timeLimits.statutory.value")
                .read("timeLimits.promised.value")
                .basisEntry(new Basis("政务服务事项交换表", "anticipate_day、promise_day 为整数"))
                .covered("C22")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        if (limits != null) {
            check(limits.statutory(), "/timeLimits/statutory/value", document);
            check(limits.promised(), "/timeLimits/promised/value", document);
        }
    }

    private static void check(@Nullable TimeLimit limit, String place, DocumentContext document) {
        BigDecimal value = limit == null ? null : limit.value();
        if (limit != null
                && value != null
                && limit.unit() != null
                && DAYS.contains(limit.unit())
                && value.remainder(BigDecimal.ONE).signum() != 0) {
            document.report(Observation.at(place).with("limit", TimeLimitWords.of(limit)));
        }
    }
}
