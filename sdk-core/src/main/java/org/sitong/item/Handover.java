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

    /** To: The step that follows. */
    @Nullable
    String to;

    /** When: When it goes there. */
    @Nullable
    String when;

    /** What is passed: The materials or data passed on. */
    @Singular("passed")
    List<String> passes;

    /** Limit: The time for passing it on. */
    @Nullable
    TimeLimit limit;
}
