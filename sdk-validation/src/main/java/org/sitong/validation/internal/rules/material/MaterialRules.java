package org.sitong.validation.internal.rules.material;

import java.util.List;
import org.sitong.validation.internal.rules.UnexpectedElement;
import org.sitong.validation.rule.Rule;

/** The rules about materials. */
public final class MaterialRules {

    private MaterialRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new UnexpectedElement("material.unexpected", "materials"),
                new MaterialCatchAll(),
                new MaterialDuplicate(),
                new GovernmentPaper(),
                new ShareableDemanded(),
                new ProofBasis(),
                new ProofDetails(),
                new Deferral(),
                new Commitment(),
                new CommitmentImmediate(),
                new NoCopies(),
                new DatedName(),
                new UnknownAlternative(),
                new SeveralInOne());
    }
}
