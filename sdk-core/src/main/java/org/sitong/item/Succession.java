package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Succession（承接关系）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Succession {

    /** Identity: The identity of the other item. */
    @Nullable
    String code;

    /** Reason: Why it was succeeded. */
    @Nullable
    SuccessionReason reason;

    /** Note: A note. */
    @Nullable
    String note;
}
