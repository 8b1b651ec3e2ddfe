package org.sitong.validation.compare;

import lombok.Builder;
import lombok.Value;
import org.sitong.diff.Direction;

/** How two values of a difference stand to each other. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ValuePair {

    /** The position of the one value in the difference; across levels that of the higher level. */
    int first;

    /** The position of the other. */
    int second;

    /** What the second value means to the applicant, beside the first. */
    Direction direction;

    /** Where it stands that both occur. */
    Judgement judgement;

    /** How many pairs of members differ so. */
    long pairs;
}
