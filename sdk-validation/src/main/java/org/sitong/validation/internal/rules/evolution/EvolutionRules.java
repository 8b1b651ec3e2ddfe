package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about what changed since the release before. */
public final class EvolutionRules {

    private EvolutionRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new PublishedChanged(),
                new VersionBackwards(),
                new StatusPath(),
                new EffectiveDates(),
                new CodeReused(),
                new SuccessionDropped(),
                new Vanished(),
                new OrganHistory());
    }
}
