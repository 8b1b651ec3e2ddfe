package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Condition（受理条件）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Condition {

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** Text: A definite condition that can be judged. */
    @Nullable
    String text;

    /** Set by law: Whether law, regulation or rule sets it. */
    @Nullable
    Boolean statutory;

    /** Proved by: Identifiers of the materials that prove it. */
    @Singular("proof")
    List<String> provedBy;

    /** Basis: The basis of the condition. */
    @Singular("basisEntry")
    List<LegalBasis> basis;
}
