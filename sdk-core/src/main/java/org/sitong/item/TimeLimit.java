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

    /** Value: The number as a decimal in quotes, such as "20" or "0.5"; given together with the unit. */
    @Nullable
    BigDecimal value;

    /**
     * Unit: Working day, natural day, hour, month and so on; given together with the number. Limits of licences
     * are in working days.
     */
    @Nullable
    TimeUnit unit;

    /** Immediate: True for what is done on the spot; no number is needed. */
    @Nullable
    Boolean immediate;

    /** Start: From when the limit counts, such as acceptance. */
    @Nullable
    StartEvent start;

    /** Excluded: What does not count in the limit, one by one, such as on-site review. */
    @Singular("exclude")
    List<String> excludes;

    /** Note: More on the limit, such as when it may be extended. */
    @Nullable
    String note;

    /** Raw text: The text as the source gives it; kept alone where it cannot be split into number and unit. */
    @Nullable
    String raw;
}
