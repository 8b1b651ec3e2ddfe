package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Not demanded（免于提交）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class NotDemanded {

    /** Reason: Why it is not demanded. */
    @Nullable
    NotDemandedReason reason;

    /** Basis: The basis for it. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Note: A note. */
    @Nullable
    String note;
}
