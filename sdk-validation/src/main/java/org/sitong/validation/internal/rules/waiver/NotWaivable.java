package org.sitong.validation.internal.rules.waiver;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.waiver.WaiverChecks;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** A waiver is about a rule whose findings nobody may accept. */
final class NotWaivable extends WaiverRule {

    NotWaivable() {
        super(card("waiver.not-waivable", Severity.ERROR).build());
    }

    @Override
    void check(WaiverEntry entry, JsonPointer place, DocumentContext document) {
        List<RuleCard> cards = entry.rule() == null ? List.of() : WaiverChecks.cards(entry, document.rules());
        if (!cards.isEmpty() && cards.stream().noneMatch(RuleCard::waivable)) {
            document.report(about(entry, place.child("rule")));
        }
    }
}
