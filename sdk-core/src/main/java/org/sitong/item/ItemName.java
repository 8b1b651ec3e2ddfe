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

    /**
     * Name of the main item: The official name of the main item, the same as in the catalog above, without
     * system prefixes, level suffixes or blanks at the ends.
     */
    @Nullable
    String main;

    /** Name of the sub-item: The official name of the sub-item; left out, and not repeated, where there is none. */
    @Nullable
    String sub;

    /**
     * Name of the handling item: The name of the handling item, such as new, change or renewal; not composed
     * with the item's name.
     */
    @Nullable
    String handlingItem;

    /** Short name: A short name for search and display. */
    @Nullable
    String shortName;

    /** Everyday names: What people call it in everyday speech, one by one, so that it can be found. */
    @Singular("commonName")
    List<String> commonNames;
}
