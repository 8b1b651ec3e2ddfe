package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Handover（交接）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Handover {

    /** To: The identifier of the step that follows. */
    @Nullable
    String to;

    /** When: When it goes there, such as “materials complete”; left out where it always does. */
    @Nullable
    String when;

    /** What is passed: What is passed on. */
    @Singular("passed")
    List<String> passes;

    /** Limit: Until when it must be passed on. */
    @Nullable
    TimeLimit limit;

    /** Back for supplement: True where it goes back to an earlier step for a supplement; no other loop is allowed. */
    @Nullable
    Boolean supplement;
}
