package org.sitong.client.release;

import org.sitong.diff.Direction;
import org.sitong.standard.Burden;

/**
 * What a change means to somebody.
 *
 * @param burden who bears it
 * @param direction what it means to the applicant
 * @param changes how many elements changed so, from 1
 */
public record ChangeEffect(Burden burden, Direction direction, int changes) {

    /**
     * Checks the number.
     *
     * @param burden who bears it
     * @param direction what it means to the applicant
     * @param changes how many elements changed so
     * @throws IllegalArgumentException when there is none
     */
    public ChangeEffect {
        if (changes < 1) {
            throw new IllegalArgumentException("no changes");
        }
    }
}
