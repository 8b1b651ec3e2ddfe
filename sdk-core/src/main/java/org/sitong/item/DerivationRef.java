package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;

/** Derivation reference（派生来源）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DerivationRef {

    /** Kind: The kind of definition derived from. */
    @Nullable
    Kind kind;

    /** Identity: The identity of the definition above, usually a basic code or handling item code. */
    @Nullable
    String code;

    /** Version: The version it was derived from; it tells whether the definition above has moved on. */
    @Nullable
    Integer version;

    /** Digest: Digest of the derivable elements of that version; written by tools. */
    @Nullable
    String digest;
}
