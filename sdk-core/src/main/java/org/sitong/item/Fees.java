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

    /** Charged: Whether a fee is charged; write false for none rather than leave it out. */
    @Nullable
    Boolean charged;

    /** Basis: The basis of charging at all; what is particular to one fee stands with the fee. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Online payment: Whether it can be paid online; to be answered where a fee is charged. */
    @Nullable
    Boolean onlinePayment;

    /** Fee items: The fees one by one, each with standard and basis. */
    @Singular("item")
    List<FeeItem> items;
}
