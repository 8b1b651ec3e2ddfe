package org.sitong.validation.internal.rules.combined;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about combined services. */
public final class CombinedRules {

    private CombinedRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new UnknownPart(),
                new DependencyCycle(),
                new MemberGone(),
                new LimitOverMembers(),
                new MaterialNotShared(),
                new OrganNotTakingPart());
    }
}
