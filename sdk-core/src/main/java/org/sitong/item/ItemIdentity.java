package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Identity of an item（事项标识）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ItemIdentity {

    /** National codes: The codes of the national catalog; codes of a place's own do not belong here. */
    @Nullable
    NationalCodes national;

    /** Local codes: The codes of a place's own, beside the national ones; left out where there are none. */
    @Nullable
    LocalCodes local;
}
