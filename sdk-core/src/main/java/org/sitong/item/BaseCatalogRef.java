package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Base catalog（上级目录）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class BaseCatalogRef {

    /** Identifier: The identifier of the catalog above. */
    @Nullable
    String id;

    /** Version: The version of the catalog above. */
    @Nullable
    String version;
}
