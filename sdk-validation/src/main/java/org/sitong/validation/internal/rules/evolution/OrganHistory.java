package org.sitong.validation.internal.rules.evolution;

import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.pair.Held;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetMark;

/**
 * Another organ does what one did before, in the same place and under the same basic code and handling item, and the item does not say
 * whose place it takes: what the old one was, and cases that run under it, cannot be followed.
 */
public final class OrganHistory extends ReleaseRule {

    private static final JsonPointer ORGAN = JsonPointer.parse("/authority/organ");
    private static final JsonPointer LIFECYCLE = JsonPointer.parse("/lifecycle");

    /** The rule. */
    public OrganHistory() {
        super("evolution.organ-history");
    }

    /** The same code under another organ: only codes that do not name the organ can stay. */
    @Override
    void each(Presence presence, SetContext document, Catalog previous) {
        if (presence.organ() == null || !presence.replaces().isEmpty()) {
            return;
        }
        try (Stream<Definition> versions = previous.byIdentity(presence.kind(), presence.code())) {
            versions.reduce((older, newer) -> newer).ifPresent(before -> {
                Presence was = Presence.of(before);
                if (was != null && was.organ() != null && !was.organ().equals(presence.organ())) {
                    document.report(Observation.at(ORGAN)
                            .variant("same-code")
                            .graded(Severity.INFO)
                            .with("before", was.organ())
                            .with("organ", presence.organ())
                            .related(Held.of(before, previous).place()));
                }
            });
        }
    }

    @Override
    void gone(Gone gone, SetMark manifest, Catalog previous, SetEnd end) {
        for (Arrived arrived : gone.successors()) {
            end.at(arrived.mark())
                    .report(Observation.at(LIFECYCLE)
                            .variant("other-code")
                            .naming("code", gone.presence().code())
                            .related(Held.of(gone.definition(), previous).place()));
        }
    }
}
