package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.standard.ChangePolicy;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;

/** Less is offered than in the base, where only more may be. */
public final class Narrowed extends DerivedRule {

    private static final Set<Why> OURS =
            EnumSet.of(Why.NOT_GIVEN, Why.NOT_CARRIED, Why.NARROWED, Why.NEVER_REMOVED, Why.UNORDERED);

    /** The rule. */
    public Narrowed() {
        super("derivation.narrowed", Severity.WARNING);
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why) && judged.policy().change() == ChangePolicy.WIDEN;
    }
}
