package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.standard.ChangePolicy;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;

/** A value is harder for the applicant than in the base, where it may only be easier. */
public final class Loosened extends DerivedRule {

    private static final Set<Why> OURS = EnumSet.of(Why.NOT_GIVEN, Why.NOT_CARRIED, Why.LOOSENED, Why.UNORDERED);

    /** The rule. */
    public Loosened() {
        super("derivation.loosened", Severity.WARNING, "C23");
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why) && judged.policy().change() == ChangePolicy.TIGHTEN;
    }
}
