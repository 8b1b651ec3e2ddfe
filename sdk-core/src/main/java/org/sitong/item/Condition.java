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

    /** Identifier: An identifier by which other elements refer to the condition; unique in the definition. */
    @Nullable
    String id;

    /**
     * Text: One definite condition that can be judged; neither “other conditions that the law sets” nor what to
     * hand in.
     */
    @Nullable
    String text;

    /** Set by law: Whether law, regulation or rule sets the condition; a lower level cannot change such a one. */
    @Nullable
    Boolean statutory;

    /** Proved by: Identifiers of the materials that prove the condition. */
    @Singular("proof")
    List<String> provedBy;

    /** Basis: The basis that sets the condition, down to the article. */
    @Singular("basisEntry")
    List<LegalBasis> basis;
}
