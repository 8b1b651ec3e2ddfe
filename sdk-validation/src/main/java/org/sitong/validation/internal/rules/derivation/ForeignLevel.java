package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;

/** The item is exercised at a level that its base does not list. */
public final class ForeignLevel extends DerivedRule {

    private static final Set<Why> OURS = EnumSet.of(Why.NOT_AMONG, Why.LEVELS_OPEN, Why.DELEGATED);

    /** The rule. */
    public ForeignLevel() {
        super("derivation.foreign-level", Severity.WARNING);
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why);
    }
}
