package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Levy（行政征收）: kind and reduction of a levy. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Levy {

    /** Kind: The kind of levy; the codes of the exchange tables were not found published. */
    @Nullable
    String levyKind;

    /** Approval of reductions: Whether approval of reductions of the levy is part of it. */
    @Nullable
    Boolean reductionApproval;
}
