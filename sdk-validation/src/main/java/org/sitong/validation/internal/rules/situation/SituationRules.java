package org.sitong.validation.internal.rules.situation;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about situations. */
public final class SituationRules {

    private SituationRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new DuplicateSituationId(),
                new UnknownSituationPart(),
                new Gap(),
                new Overlap(),
                new UnreachableRow(),
                new IncompleteGuide(),
                new MaterialNeverSelected());
    }
}
