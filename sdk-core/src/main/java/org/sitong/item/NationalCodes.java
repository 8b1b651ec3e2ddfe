package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** National codes（国家编码）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class NationalCodes {

    /** Basic code: The 12-character basic code: region 2, type 2, main item 5, sub-item 3. */
    @Nullable
    String basicCode;

    /** Basic code of the main item: Where there are sub-items, the basic code of the main item (sub-item segment 00Y). */
    @Nullable
    String mainItemCode;

    /** Implementation code: 31 characters: credit code 18, level 1, basic code 12. */
    @Nullable
    String implementationCode;

    /** Handling item code: 33 characters: implementation code and 2 more; 14 (basic code and 2 more) in a definition without an organ. */
    @Nullable
    String handlingItemCode;
}
