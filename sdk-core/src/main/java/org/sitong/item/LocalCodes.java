package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Local codes（地方编码）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class LocalCodes {

    /**
     * Region of the codes: The region that assigned the codes, as the first 2 to 6 digits of its division code;
     * it decides by which regional list their segments are read.
     */
    @Nullable
    String region;

    /** Local basic code: The basic code in the local catalog, in the form of the place. */
    @Nullable
    String basicCode;

    /** Local code of the main item: The code of the main item in the local catalog. */
    @Nullable
    String mainItemCode;

    /** Local implementation code: The code in the local implementation list. */
    @Nullable
    String implementationCode;

    /** Local handling item code: The code of the handling item in the local implementation list. */
    @Nullable
    String handlingItemCode;
}
