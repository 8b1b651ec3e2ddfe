package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Time limits（办结时限）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TimeLimits {

    /**
     * Statutory time limit: The limit that law, regulation or rule sets; left out where none is set, and a
     * promised one given.
     */
    @Nullable
    TimeLimit statutory;

    /**
     * Promised time limit: The limit that the organ promises, never above the statutory one; to be promised also
     * where law sets none.
     */
    @Nullable
    TimeLimit promised;
}
