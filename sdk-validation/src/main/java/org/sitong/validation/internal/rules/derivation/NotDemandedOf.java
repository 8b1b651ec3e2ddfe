package org.sitong.validation.internal.rules.derivation;

import org.sitong.validation.derivation.JudgedChange;

/** Whether a change says that a material is not demanded any more. */
final class NotDemandedOf {

    private NotDemandedOf() {}

    static boolean is(JudgedChange judged) {
        return judged.change().element().name().equals("notDemanded")
                && judged.change().to() != null;
    }
}
