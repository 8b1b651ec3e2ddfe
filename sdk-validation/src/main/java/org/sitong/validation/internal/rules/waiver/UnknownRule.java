package org.sitong.validation.internal.rules.waiver;

import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.waiver.WaiverChecks;
import org.sitong.validation.rule.DocumentContext;

/** A waiver is about a rule that the run does not know. */
final class UnknownRule extends WaiverRule {

    UnknownRule() {
        super(card("waiver.unknown-rule", Severity.WARNING).build());
    }

    @Override
    void check(WaiverEntry entry, JsonPointer place, DocumentContext document) {
        if (entry.rule() != null && WaiverChecks.cards(entry, document.rules()).isEmpty()) {
            document.report(about(entry, place.child("rule")));
        }
    }
}
