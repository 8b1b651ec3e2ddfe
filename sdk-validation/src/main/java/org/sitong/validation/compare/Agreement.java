package org.sitong.validation.compare;

import lombok.Builder;
import lombok.Value;

/**
 * How far definitions agree: of all pairs whose sources both carry an element, the share in which it is the same. For a district or
 * organ, and in all, the pairs of all elements of {@link ComparedElement} are added up before they are divided. Immutable and
 * thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Agreement {

    /** The element, district or organ; empty for all together. */
    String of;

    /** How many comparisons agree. */
    long agreeing;

    /** How many comparisons there are. */
    long compared;

    /**
     * The share that agrees.
     *
     * @return from 0 to 1; 1 where nothing could be compared
     */
    public double index() {
        return compared == 0 ? 1 : (double) agreeing / compared;
    }
}
