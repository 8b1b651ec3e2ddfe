package org.sitong.standard;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/**
 * When a row of the completeness table demands its element: all that is said here must hold. A path below the same list as
 * the row's element speaks of the same member of that list. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class CompletenessCondition {

    /** Elements that must be given. */
    @Singular("presentElement")
    List<String> present;

    /** Elements that must not be given. */
    @Singular("absentElement")
    List<String> absent;

    /**
     * Elements that must have one of the values listed, as documents write them ({@code true} and {@code false} for a yes or
     * no); of an element that is a list, one member must have it.
     */
    @Singular("equal")
    Map<String, List<String>> equalTo;

    /**
     * Tells whether nothing is said, so that the row always demands its element.
     *
     * @return whether there is no condition
     */
    public boolean isEmpty() {
        return present.isEmpty() && absent.isEmpty() && equalTo.isEmpty();
    }
}
