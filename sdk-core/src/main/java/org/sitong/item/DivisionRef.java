package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Reference to a division（区划引用）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DivisionRef {

    /** Division code: Division code: 6 digits down to counties, 9 for townships, 12 for villages. */
    @Nullable
    String code;

    /** Division name: The official name of the division. */
    @Nullable
    String name;
}
