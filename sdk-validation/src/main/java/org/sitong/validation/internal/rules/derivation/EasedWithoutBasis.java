package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;

/** A fixed charge is lower than in the base without the basis that a reduction takes. */
public final class EasedWithoutBasis extends DerivedRule {

    private static final Set<Why> OURS = EnumSet.of(
            Why.BASIS_NONE,
            Why.BASIS_LOW,
            Why.BASIS_ELSEWHERE,
            Why.RANK_OPEN,
            Why.TERRITORY_OPEN,
            Why.PURPOSE_OPEN,
            Why.BASIS_NOT_CARRIED);

    /** The rule. */
    public EasedWithoutBasis() {
        super("derivation.eased-without-basis", Severity.WARNING);
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why)
                && judged.change().from() != null
                && judged.change().to() != null;
    }
}
