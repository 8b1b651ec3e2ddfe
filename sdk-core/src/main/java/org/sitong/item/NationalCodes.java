package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** National codes（国家编码）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class NationalCodes {

    /**
     * Basic code: The 12-character basic code: region 2, type 2, main item 5, sub-item 3; region 00 is the
     * national catalog.
     */
    @Nullable
    String basicCode;

    /**
     * Basic code of the main item: Where the item is a sub-item, the basic code of its main item, with sub-item
     * segment 00Y.
     */
    @Nullable
    String mainItemCode;

    /**
     * Implementation code: The 31-character implementation code: credit code 18, level of exercise 1, basic code
     * 12.
     */
    @Nullable
    String implementationCode;

    /**
     * Handling item code: The 33-character handling item code: implementation code and 2 more; in a definition
     * without an organ 14: basic code and 2 more.
     */
    @Nullable
    String handlingItemCode;
}
