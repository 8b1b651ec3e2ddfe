package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.standard.ChangePolicy;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.PairContext;

/** A value that the base sets for all is another one. */
public final class FixedValue extends DerivedRule {

    private static final Set<Why> OURS =
            EnumSet.of(Why.NOT_GIVEN, Why.NOT_CARRIED, Why.FIXED, Why.NEVER_ADDED, Why.UNORDERED);

    /** The rule. */
    public FixedValue() {
        super("derivation.fixed-value", Severity.WARNING, "A10");
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why) && isFixed(judged);
    }

    private static boolean isFixed(JudgedChange judged) {
        boolean isOwnCode = judged.change().to() == null
                && judged.change().element().path().startsWith("identity."); // a local code holds the national one
        return judged.policy().change() == ChangePolicy.FIXED && !isOwnCode;
    }

    /** What the law or the code system sets is no matter of taste. */
    @Override
    @Nullable
    Severity severity(Why why, JudgedChange judged, PairContext pair) {
        boolean isSetByLaw = !judged.clauses().isEmpty() && ItemParts.isLicence(pair.definition());
        String path = judged.change().element().path();
        boolean isIdentity = path.startsWith("identity.") || path.equals("itemType");
        return why == Why.FIXED && (isSetByLaw || isIdentity) ? Severity.ERROR : super.severity(why, judged, pair);
    }
}
