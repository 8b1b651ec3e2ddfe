package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Change（差异）: one difference from the definition above. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ItemChange {

    /** At: Where it is, step by step; for a new member, up to the list. */
    @Singular("place")
    List<ChangePlace> at;

    /** Operation: Whether the value is another one, a member is new, something is gone, or a member stands elsewhere. */
    @Nullable
    ChangeOperation op;

    /** Value: The new value, written as the element is; left out when something is removed or moved. */
    @Nullable
    JsonValue value;

    /** Position: Where the new or moved member then stands in the list, from 1; left out at the end. */
    @Nullable
    Integer position;
}
