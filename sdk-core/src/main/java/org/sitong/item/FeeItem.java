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

    /** Identifier: An identifier by which situations refer to the fee; unique in the definition. */
    @Nullable
    String id;

    /** Name: The name of the fee, as in the list of fees. */
    @Nullable
    String name;

    /** Standard: The standard in words. */
    @Nullable
    String standard;

    /**
     * Amount: The amount in yuan as a decimal in quotes; left out where it is no single number, such as a
     * percentage.
     */
    @Nullable
    BigDecimal amount;

    /** Unit: What the amount is charged for, such as each certificate or each person and attempt. */
    @Nullable
    String unit;

    /** Basis: The basis of this fee, with document number and article. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Reducible: Whether the fee may be reduced or waived. */
    @Nullable
    Boolean reducible;

    /** Basis of reduction: Where it may be reduced: by which basis and for whom. */
    @Nullable
    String reductionBasis;

    /** Note: Anything else about the fee. */
    @Nullable
    String note;
}
