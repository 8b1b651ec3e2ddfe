package org.sitong.validation.internal.rules.fee;

import java.util.List;
import org.sitong.validation.internal.rules.UnexpectedElement;
import org.sitong.validation.rule.Rule;

/** The rules about fees. */
public final class FeeRules {

    private FeeRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new FeeBasisRank(),
                new FeeContradiction(),
                new HearingCharged(),
                new DuplicateFeeId(),
                new UnexpectedElement("fee.unexpected", "fees.charged"));
    }
}
