package org.sitong.validation.internal.rules.waiver;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.waiver.WaiverChecks;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleParameter;

/** A waiver ends within some days: time to mend what it accepts, or to have it approved anew. */
final class ExpiresSoon extends WaiverRule {

    ExpiresSoon() {
        super(card("waiver.expires-soon", Severity.INFO)
                .parameter(RuleParameter.atLeast("days", 30))
                .build());
    }

    @Override
    void check(WaiverEntry entry, JsonPointer place, DocumentContext document) {
        if (entry.until() == null || WaiverChecks.isExpired(entry, document.date())) {
            return;
        }
        long left = ChronoUnit.DAYS.between(document.date(), entry.until());
        if (document.number("days").compareTo(BigDecimal.valueOf(left)) > 0) {
            document.report(about(entry, place.child("until")).with("left", left));
        }
    }
}
