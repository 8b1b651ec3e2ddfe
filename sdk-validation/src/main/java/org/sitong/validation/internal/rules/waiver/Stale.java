package org.sitong.validation.internal.rules.waiver;

import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.waiver.WaiverChecks;
import org.sitong.validation.rule.DocumentContext;

/** A rule has changed since its waiver was approved: what was approved is not what is found now. */
final class Stale extends WaiverRule {

    Stale() {
        super(card("waiver.stale", Severity.WARNING).build());
    }

    @Override
    void check(WaiverEntry entry, JsonPointer place, DocumentContext document) {
        if (entry.rule() == null) {
            return;
        }
        WaiverChecks.cards(entry, document.rules()).stream()
                .filter(card -> WaiverChecks.isStale(entry, card))
                .findFirst()
                .ifPresent(card -> document.report(about(entry, place.child("ruleVersion"))
                        .with("changed", card.id())
                        .with("approved", String.valueOf(entry.ruleVersion()))
                        .with("now", card.revised())));
    }
}
