package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;

/** A definition of which no row was written. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RefusedDefinition {

    /** The definition's kind. */
    Kind kind;

    /** The code by which the definition is known; {@code null} where it has none. */
    @Nullable
    String identity;

    /** Why. */
    BilingualText reason;

    /** Builds a refusal step by step; not thread-safe. */
    public static final class RefusedDefinitionBuilder {
        RefusedDefinitionBuilder() {}
    }
}
