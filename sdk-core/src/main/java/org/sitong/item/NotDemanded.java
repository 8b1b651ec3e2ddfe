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

    /** Reason: Why it is not demanded: shared data, commitment, deferral or abolition. */
    @Nullable
    NotDemandedReason reason;

    /** Basis: The basis for not demanding it. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Note: More on it, such as the share from which it is taken. */
    @Nullable
    String note;
}
