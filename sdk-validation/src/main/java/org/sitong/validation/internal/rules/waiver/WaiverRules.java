package org.sitong.validation.internal.rules.waiver;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about waivers; whether one is used, only a run can tell. */
public final class WaiverRules {

    private WaiverRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new Expired(), new ExpiresSoon(), new NotWaivable(), new Stale(), new TooBroad(), new UnknownRule());
    }
}
