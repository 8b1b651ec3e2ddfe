package org.sitong.item;

import java.math.BigDecimal;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Fee item（收费项目）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class FeeItem {

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** Name: The name of the fee. */
    @Nullable
    String name;

    /** Standard: The standard in words. */
    @Nullable
    String standard;

    /** Amount: Amount in yuan, as a decimal string. */
    @Nullable
    BigDecimal amount;

    /** Unit: What the amount is for. */
    @Nullable
    String unit;

    /** Basis: The basis of the fee. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Reducible: Whether it may be reduced. */
    @Nullable
    Boolean reducible;

    /** Basis of reduction: The basis for reducing it. */
    @Nullable
    String reductionBasis;

    /** Note: A note. */
    @Nullable
    String note;
}
