package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Quantity limit（数量限制）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class QuantityLimit {

    /** Limited: Whether the number is limited; if so, give number, terms and basis. */
    @Nullable
    Boolean limited;

    /** Text: The number, the terms, and how it is published. */
    @Nullable
    String text;

    /** Basis: The basis of the limit, down to the article. */
    @Singular("basisEntry")
    List<LegalBasis> basis;
}
