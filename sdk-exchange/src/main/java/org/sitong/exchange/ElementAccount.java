package org.sitong.exchange;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/**
 * What became of one element over all exported definitions: {@code carried + changed + lost} is the number of definitions that
 * have it. Found by reading the rows again, not by what was meant to be written. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ElementAccount {

    /** The element's path, such as {@code timeLimits.promised.value}. */
    String element;

    /** Exported definitions that have it. */
    long definitions;

    /** Those whose rows give exactly the same, everywhere. */
    long carried;

    /** Those whose rows give something else somewhere. */
    long changed;

    /** Those whose rows give nothing somewhere, and nothing else anywhere. */
    long lost;

    /** Why, with the number of definitions that are changed or lost for it. */
    @Singular
    Map<LossReason, Long> reasons;

    /** A few values that are changed or lost, cut when long; of a changed one with what the rows give. */
    @Singular
    List<String> examples;

    /** Builds an account step by step; not thread-safe. */
    public static final class ElementAccountBuilder {
        ElementAccountBuilder() {}
    }
}
