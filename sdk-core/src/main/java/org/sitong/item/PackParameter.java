package org.sitong.item;

import java.math.BigDecimal;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Parameter set by a pack（参数调整）: makes a parameter of a rule of the standard stricter. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class PackParameter {

    /** Rule: The rule of the standard. */
    @Nullable
    String rule;

    /** Parameter: The parameter of the rule. */
    @Nullable
    String parameter;

    /** Value: The new value, never more lenient than the old one. */
    @Nullable
    BigDecimal value;

    /** Basis: The provision that asks for it. */
    @Singular("basisEntry")
    List<RuleBasis> basis;
}
