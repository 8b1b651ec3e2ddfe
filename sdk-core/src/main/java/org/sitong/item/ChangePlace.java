package org.sitong.item;

import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Place of a change（差异位置）: one step on the way to what differs. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ChangePlace {

    /** Element: The path of the element from where the step before led to, names joined with dots. */
    @Nullable
    String element;

    /**
     * Member: Which member of the list: the elements that tell it from the others with their values, such as the name of a
     * material; where members are plain values, under “value”.
     */
    @Singular("identifiedBy")
    Map<String, JsonValue> member;

    /**
     * Occurrence: Which one where several members are like this, from 1; left out for the first. Where nothing tells members
     * apart, their number in the list.
     */
    @Nullable
    Integer occurrence;
}
