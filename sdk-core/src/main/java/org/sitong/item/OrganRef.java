package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Reference to an organ（机构引用）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class OrganRef {

    /** Name: The full official name. */
    @Nullable
    String name;

    /** Unified social credit code: The 18-character unified social credit code. */
    @Nullable
    String creditCode;

    /** Organisation code: The 9-character organisation code, where that is what the source gives. */
    @Nullable
    String organizationCode;

    /** Local code: The code of a local system. */
    @Nullable
    String localCode;
}
