package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Time limits（办结时限）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TimeLimits {

    /** Statutory time limit: The limit that law, regulation or rule sets. */
    @Nullable
    TimeLimit statutory;

    /** Promised time limit: The limit the organ promises, never above the statutory one. */
    @Nullable
    TimeLimit promised;
}
