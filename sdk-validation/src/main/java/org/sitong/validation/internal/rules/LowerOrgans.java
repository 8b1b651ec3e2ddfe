package org.sitong.validation.internal.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Authority;
import org.sitong.item.ExerciseLevel;

/** The joint organs that stand below the one that decides: they examine first and pass everything on (行政许可法 第四十三条). */
public final class LowerOrgans {

    private LowerOrgans() {}

    /** The joint organs that certainly stand below. */
    public static Organs.Known of(@Nullable Authority authority) {
        return new Organs.Known(
                List.of(),
                authority == null
                        ? List.of()
                        : authority.jointOrgans().stream()
                                .filter(joint -> isBelow(joint.level(), authority.level()))
                                .toList());
    }

    private static boolean isBelow(@Nullable ExerciseLevel level, @Nullable ExerciseLevel own) {
        return level != null
                && own != null
                && level != ExerciseLevel.GRADED
                && own != ExerciseLevel.GRADED
                && level.compareTo(own) > 0;
    }
}
