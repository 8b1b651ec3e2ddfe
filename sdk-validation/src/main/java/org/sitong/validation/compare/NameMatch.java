package org.sitong.validation.compare;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** How two names were recognised as the same. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class NameMatch {

    /** The way that told. */
    MatchWay way;

    /** How alike the two are, above 0 and at most 1; 1 for all ways but likeness. */
    @Builder.Default
    double likeness = 1;

    /** The code of the standard material that both are; {@code null} where no standard material told. */
    @Nullable
    String material;

    /**
     * How sure it is, to choose among several.
     *
     * @return the surer, the higher; above 0
     */
    public double certainty() {
        return MatchWay.LIKENESS.ordinal() - way.ordinal() + likeness;
    }
}
