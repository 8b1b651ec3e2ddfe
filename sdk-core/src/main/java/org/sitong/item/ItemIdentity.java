package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Identity of an item（事项标识）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ItemIdentity {

    /** National codes: The national codes. */
    @Nullable
    NationalCodes national;

    /** Local codes: The local codes, beside the national ones. */
    @Nullable
    LocalCodes local;
}
