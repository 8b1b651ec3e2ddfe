package org.sitong.validation.internal.rules.condition;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about conditions. */
public final class ConditionRules {

    private ConditionRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new ConditionBasisRank(),
                new CutOff(),
                new ConditionCatchAll(),
                new Unproved(),
                new UnknownProof(),
                new MaterialWording(),
                new CertificateNotListed());
    }
}
