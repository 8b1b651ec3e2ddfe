package org.sitong.validation.internal.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitong.item.DivisionEntry;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;

/** Whether something holds on a day, as far as it says. */
public final class Effective {

    private Effective() {}

    /** Whether a version is neither over, to come, cancelled nor a draft. */
    public static boolean on(@Nullable Lifecycle lifecycle, LocalDate day) {
        return lifecycle == null
                || lifecycle.status() != ItemStatus.DRAFT
                        && !isOver(lifecycle, day)
                        && (lifecycle.effectiveFrom() == null || !day.isBefore(lifecycle.effectiveFrom()));
    }

    /** Whether a version no longer holds. */
    public static boolean isOver(@Nullable Lifecycle lifecycle, LocalDate day) {
        if (lifecycle == null) {
            return false;
        }
        LocalDate to = lifecycle.effectiveTo();
        return to == null ? lifecycle.status() == ItemStatus.CANCELLED : !day.isBefore(to);
    }

    /** Whether a division code is in use. */
    public static boolean on(DivisionEntry division, LocalDate day) {
        return (division.effectiveFrom() == null || !day.isBefore(division.effectiveFrom()))
                && (division.effectiveTo() == null || day.isBefore(division.effectiveTo()));
    }
}
