package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Reference to an organ（机构引用）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class OrganRef {

    /** Name: The full official name as in the organ's founding document, not a short form. */
    @Nullable
    String name;

    /**
     * Unified social credit code: The unified social credit code: 18 characters, upper case, the last one a
     * check character.
     */
    @Nullable
    String creditCode;

    /** Organisation code: The 9-character organisation code; only where there is no credit code. */
    @Nullable
    String organizationCode;

    /** Local code: The code that a local system gives the organ; only where it has neither of the other two. */
    @Nullable
    String localCode;
}
