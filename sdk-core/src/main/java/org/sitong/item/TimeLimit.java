package org.sitong.item;

import java.math.BigDecimal;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Time limit（时限）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TimeLimit {

    /** Value: The number, as a decimal string. */
    @Nullable
    BigDecimal value;

    /** Unit: The unit. */
    @Nullable
    TimeUnit unit;

    /** Immediate: Done on the spot. */
    @Nullable
    Boolean immediate;

    /** Start: From when it counts. */
    @Nullable
    StartEvent start;

    /** Excluded: What does not count. */
    @Singular("exclude")
    List<String> excludes;

    /** Note: A note on the limit. */
    @Nullable
    String note;

    /** Raw text: The text as the source gives it. */
    @Nullable
    String raw;
}
