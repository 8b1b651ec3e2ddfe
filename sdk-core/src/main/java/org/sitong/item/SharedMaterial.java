package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Shared material（公共材料）: a material that several members use and that is handed in once. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SharedMaterial {

    /** Material: The material itself; the decision table refers to its identifier. */
    @Nullable
    ItemMaterial material;

    /** Used by: Identifiers of the members that use it. */
    @Singular("user")
    List<String> usedBy;
}
