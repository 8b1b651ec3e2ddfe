package org.sitong.validation.internal.rules.evolution;

import org.sitong.catalog.Catalog;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.pair.Held;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetMark;

/**
 * A definition of the release before is not in this one, and nothing says why: it was neither cancelled nor replaced, and there is no
 * tombstone of it.
 */
public final class Vanished extends ReleaseRule {

    /** The rule. */
    public Vanished() {
        super("evolution.vanished");
    }

    @Override
    void gone(Gone gone, SetMark manifest, Catalog previous, SetEnd end) {
        if (gone.successors().isEmpty()) {
            end.at(manifest)
                    .report(Observation.at(JsonPointer.ROOT)
                            .naming("kind", gone.presence().kind().token())
                            .naming("code", gone.presence().code())
                            .related(Held.of(gone.definition(), previous).place()));
        }
    }
}
