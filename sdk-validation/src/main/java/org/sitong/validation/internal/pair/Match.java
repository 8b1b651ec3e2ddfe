package org.sitong.validation.internal.pair;

import java.util.List;
import org.sitong.item.Definition;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Counterpart;

/** What looking for the other definition gave. */
public sealed interface Match {

    /**
     * It was found.
     *
     * @param held the other definition
     * @param how how
     * @param current its version that holds on the day
     */
    record Found(Held held, Counterpart.How how, Definition current) implements Match {}

    /**
     * It was not found.
     *
     * @param why why
     * @param candidates where several fit, those
     */
    record Missing(Absence.Why why, List<Held> candidates) implements Match {

        static Missing of(Absence.Why why) {
            return new Missing(why, List.of());
        }
    }
}
