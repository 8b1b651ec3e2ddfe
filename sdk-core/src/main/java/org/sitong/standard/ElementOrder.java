package org.sitong.standard;

import java.util.List;
import org.apache.commons.lang3.StringUtils;

/**
 * How the values of an element are ordered, seen from the applicant: annotation {@code x-order} of the schemas. Immutable and
 * thread-safe.
 *
 * @param growth which way is easier
 * @param ladder for {@link Growth#LADDER}: the steps from the easiest to the hardest, values on one step of which none is easier
 *     joined by a bar; otherwise empty
 */
public record ElementOrder(Growth growth, List<String> ladder) {

    /**
     * Copies the ladder.
     *
     * @param growth which way is easier
     * @param ladder the steps of a ladder
     */
    public ElementOrder {
        ladder = List.copyOf(ladder);
    }

    /**
     * Where a value stands on the ladder.
     *
     * @param value a value of the closed list
     * @return its step, 0 the easiest; -1 where the ladder does not have it
     */
    public int step(String value) {
        for (int i = 0; i < ladder.size(); i++) {
            if (List.of(StringUtils.split(ladder.get(i), '|')).contains(value)) {
                return i;
            }
        }
        return -1;
    }
}
