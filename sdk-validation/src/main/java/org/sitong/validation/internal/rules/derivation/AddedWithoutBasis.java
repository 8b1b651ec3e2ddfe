package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.BasisRank;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;
import org.sitong.validation.rule.PairContext;

/** Something is demanded beyond the base without a basis of sufficient rank that applies here. */
public final class AddedWithoutBasis extends DerivedRule {

    private static final Set<Why> OURS = EnumSet.of(
            Why.NOT_GIVEN,
            Why.NOT_CARRIED,
            Why.BASIS_NONE,
            Why.BASIS_LOW,
            Why.BASIS_ELSEWHERE,
            Why.RANK_OPEN,
            Why.TERRITORY_OPEN,
            Why.PURPOSE_OPEN,
            Why.BASIS_NOT_CARRIED);

    /** The rule. */
    public AddedWithoutBasis() {
        super("derivation.added-without-basis", Severity.WARNING, "B14");
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why) && judged.change().from() == null && !NotDemandedOf.is(judged);
    }

    /** A basis may stand elsewhere than in the definition; one that is named and is not enough is another matter. */
    @Override
    @Nullable
    Severity severity(Why why, JudgedChange judged, PairContext pair) {
        BasisRank needed = judged.policy().rank();
        boolean isSetByLaw = needed != null && needed.compareTo(BasisRank.LOCAL_GOVERNMENT_RULE) <= 0;
        boolean isNamed = why == Why.BASIS_LOW || why == Why.BASIS_ELSEWHERE;
        return isSetByLaw && isNamed ? Severity.ERROR : super.severity(why, judged, pair);
    }
}
