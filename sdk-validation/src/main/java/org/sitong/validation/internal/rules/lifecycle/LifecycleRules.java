package org.sitong.validation.internal.rules.lifecycle;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about versions, and about what takes the place of what. */
public final class LifecycleRules {

    private LifecycleRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new VersionOrder(),
                new VersionGap(),
                new SuccessionCycle(),
                new UnknownSuccessor(),
                new OneSidedSuccession(),
                new PeriodReversed(),
                new InUseAfterEnd());
    }
}
