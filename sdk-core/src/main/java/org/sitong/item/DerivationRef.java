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

    /** Identity: The identity of the definition derived from. */
    @Nullable
    String code;

    /** Version: The version derived from. */
    @Nullable
    Integer version;

    /** Digest: Digest of the derivable elements of that version. */
    @Nullable
    String digest;
}
