package org.sitong.validation.internal.rules.basis;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about legal bases. */
public final class BasisRules {

    private BasisRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new LicenceRank(), new Repealed(), new Expired(), new Order());
    }
}
