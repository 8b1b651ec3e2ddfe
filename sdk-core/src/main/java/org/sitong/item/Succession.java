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

    /** Reason: Why: cancelled, merged, split, transferred, delegated or renumbered. */
    @Nullable
    SuccessionReason reason;

    /** Note: What users should know, such as the approving document. */
    @Nullable
    String note;
}
