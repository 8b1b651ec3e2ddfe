package org.sitong.validation.internal.rules.proof;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about which item gives what another demands. */
public final class ProofRules {

    private ProofRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(new Circle(), new NoIssuer(), new LongChain());
    }
}
