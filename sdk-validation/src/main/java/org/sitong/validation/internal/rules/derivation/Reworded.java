package org.sitong.validation.internal.rules.derivation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.derivation.Why;
import org.sitong.validation.internal.derivation.Wording;
import org.sitong.validation.rule.PairContext;

/** A wording says other numbers, or denies what the base says, where it may only be made concrete. */
public final class Reworded extends DerivedRule {

    private static final Set<Why> OURS = EnumSet.of(Why.UNCLEAR);

    /** The rule. */
    public Reworded() {
        super("derivation.reworded", Severity.INFO);
    }

    @Override
    boolean isOurs(Why why, JudgedChange judged) {
        return OURS.contains(why);
    }

    @Override
    @Nullable
    Severity severity(Why why, JudgedChange judged, PairContext pair) {
        return judged.change().from() instanceof JsonString base
                        && judged.change().to() instanceof JsonString local
                        && Wording.saysOtherwise(base.value(), local.value())
                ? Severity.INFO
                : null;
    }
}
