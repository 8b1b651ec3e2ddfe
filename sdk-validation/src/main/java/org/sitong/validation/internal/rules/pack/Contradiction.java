package org.sitong.validation.internal.rules.pack;

import org.sitong.item.RulePack;
import org.sitong.validation.internal.pack.PackConflicts;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/** A pack says two things that cannot both hold. */
final class Contradiction extends PackRuleCheck {

    Contradiction() {
        super("pack.contradiction");
    }

    @Override
    void check(RulePack pack, DocumentContext document) {
        PackConflicts.within(pack)
                .forEach(conflict -> document.report(Observation.at(conflict.one())
                        .variant(conflict.variant())
                        .naming("what", conflict.what())
                        .related(document.place(conflict.other()))));
    }
}
