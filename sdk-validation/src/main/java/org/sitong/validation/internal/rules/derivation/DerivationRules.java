package org.sitong.validation.internal.rules.derivation;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** All rules over a definition and the one that it derives from. */
public final class DerivationRules {

    private DerivationRules() {}

    /** The rules. */
    public static List<Rule> list() {
        return List.of(
                new FixedValue(),
                new Loosened(),
                new Narrowed(),
                new AddedWithoutBasis(),
                new Removed(),
                new EasedWithoutBasis(),
                new Reworded(),
                new ForeignLevel(),
                new UnknownBase(),
                new Outdated(),
                new DigestMismatch(),
                new OpenConflict(),
                new PolicyLoosened());
    }
}
