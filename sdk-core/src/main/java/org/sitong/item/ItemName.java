package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Names of an item（事项名称）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ItemName {

    /** Name of the main item: The official name of the main item. */
    @Nullable
    String main;

    /** Name of the sub-item: The official name of the sub-item; left out where there is none. */
    @Nullable
    String sub;

    /** Name of the handling item: The name of the handling item, not composed with the item's name. */
    @Nullable
    String handlingItem;

    /** Short name: A short name for search and display. */
    @Nullable
    String shortName;

    /** Everyday names: What people call it. */
    @Singular("commonName")
    List<String> commonNames;
}
