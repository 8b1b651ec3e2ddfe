package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Fees（收费）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Fees {

    /** Charged: Whether a fee is charged; false says that none is. */
    @Nullable
    Boolean charged;

    /** Basis: The basis as a whole. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Online payment: Whether it can be paid online. */
    @Nullable
    Boolean onlinePayment;

    /** Fee items: The fees one by one. */
    @Singular("item")
    List<FeeItem> items;
}
