package org.sitong.validation.internal.rules.waiver;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.WaiverEntry;
import org.sitong.item.WaiverList;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A rule over the waivers of a list, one by one. */
abstract class WaiverRule extends StandardRule {

    static final Basis BASIS = Sources.sitong("豁免清单");

    private static final JsonPointer ENTRIES = JsonPointer.ROOT.child("entries");

    WaiverRule(RuleCard card) {
        super(card);
    }

    /** A card for a rule over waivers: that of a waiver cannot be waived. */
    static RuleCard.RuleCardBuilder card(String id, Severity severity) {
        return RuleCard.builder()
                .id(id)
                .severity(severity)
                .kind(Kind.WAIVER_LIST)
                .need("entries")
                .basisEntry(BASIS)
                .waivable(false);
    }

    @Override
    public final void check(DocumentContext document) {
        WaiverList list = document.as(WaiverList.class);
        List<WaiverEntry> entries = list == null ? List.of() : list.entries();
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), ENTRIES.child(i), document);
        }
    }

    abstract void check(WaiverEntry entry, JsonPointer place, DocumentContext document);

    /** An observation about a waiver, at one of its elements. */
    static Observation about(WaiverEntry entry, JsonPointer place) {
        return Observation.at(place)
                .naming("waiver", String.valueOf(entry.id()))
                .with("rule", String.valueOf(entry.rule()))
                .with("until", String.valueOf(entry.until()));
    }
}
