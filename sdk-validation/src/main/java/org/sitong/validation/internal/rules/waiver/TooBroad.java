package org.sitong.validation.internal.rules.waiver;

import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.waiver.WaiverChecks;
import org.sitong.validation.rule.DocumentContext;

/** A waiver names a whole group of rules, or no object: it would accept what nobody has looked at. */
final class TooBroad extends WaiverRule {

    TooBroad() {
        super(card("waiver.too-broad", Severity.ERROR).build());
    }

    @Override
    void check(WaiverEntry entry, JsonPointer place, DocumentContext document) {
        if (WaiverChecks.isWholeGroup(entry)) {
            document.report(about(entry, place.child("rule")).variant("group"));
        }
        if (WaiverChecks.hasNoObject(entry)) {
            document.report(about(entry, place).variant("object").missing(place.child("subject")));
        }
    }
}
