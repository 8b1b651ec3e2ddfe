package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.standard.ChangePolicy;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;
import org.sitong.validation.rule.PairContext;

/** Something of the base is gone, or a material is not demanded any more, without the reason or basis that it takes. */
public final class Removed extends DerivedRule {

    private static final Set<Why> OURS = EnumSet.of(
            Why.NOT_GIVEN,
            Why.NOT_CARRIED,
            Why.LASTING,
            Why.NEVER_REMOVED,
            Why.REASON_NONE,
            Why.REASON_NOT_CARRIED,
            Why.BASIS_NONE,
            Why.BASIS_LOW,
            Why.BASIS_ELSEWHERE,
            Why.RANK_OPEN,
            Why.TERRITORY_OPEN,
            Why.PURPOSE_OPEN,
            Why.BASIS_NOT_CARRIED);

    /** The rule. */
    public Removed() {
        super("derivation.removed", Severity.WARNING);
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why)
                && (isMemberGone(judged) || NotDemandedOf.is(judged))
                && judged.policy().change() != ChangePolicy.WIDEN;
    }

    private static boolean isMemberGone(JudgedChange judged) {
        boolean isPart = judged.change().element().list()
                || judged.change().element().name().equals("notDemanded");
        return judged.change().to() == null && isPart;
    }

    /** What law demands of an applicant is not for the level to drop; of the rest, less is a favour that needs its reason. */
    @Override
    @Nullable
    Severity severity(Why why, JudgedChange judged, PairContext pair) {
        boolean isHelp =
                why == Why.NEVER_REMOVED && judged.change().element().path().equals("faqs");
        return why == Why.LASTING ? Severity.ERROR : isHelp ? Severity.INFO : super.severity(why, judged, pair);
    }
}
