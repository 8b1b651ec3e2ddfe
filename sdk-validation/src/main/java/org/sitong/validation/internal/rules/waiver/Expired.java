package org.sitong.validation.internal.rules.waiver;

import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.waiver.WaiverChecks;
import org.sitong.validation.rule.DocumentContext;

/** The last day of a waiver is over: what it accepted counts again. */
final class Expired extends WaiverRule {

    Expired() {
        super(card("waiver.expired", Severity.WARNING).build());
    }

    @Override
    void check(WaiverEntry entry, JsonPointer place, DocumentContext document) {
        if (entry.until() != null && WaiverChecks.isExpired(entry, document.date())) {
            document.report(about(entry, place.child("until"))
                    .with("date", document.date().toString()));
        }
    }
}
