package org.sitong.validation.internal.rules;

import org.jspecify.annotations.Nullable;
import org.sitong.item.Authority;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.JointOrgan;
import org.sitong.item.OrganRef;

/** The joint organs that stand below the one that decides: they examine first and pass everything on (行政许可法 第四十三条). */
public final class LowerOrgans {

    private LowerOrgans() {}

    /** Whether an organ certainly is one of the joint organs that stand below. */
    public static boolean isLower(@Nullable OrganRef organ, @Nullable Authority authority) {
        return organ != null
                && authority != null
                && authority.jointOrgans().stream()
                        .anyMatch(joint -> isBelow(joint, authority.level())
                                && (Organs.isSame(organ, joint) || Organs.isUnitOf(organ, joint)));
    }

    private static boolean isBelow(JointOrgan joint, @Nullable ExerciseLevel own) {
        ExerciseLevel level = joint.level();
        return level != null
                && own != null
                && level != ExerciseLevel.GRADED
                && own != ExerciseLevel.GRADED
                && level.compareTo(own) > 0;
    }
}
