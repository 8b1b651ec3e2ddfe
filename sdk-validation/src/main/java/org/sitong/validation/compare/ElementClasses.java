package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * Who gives the same value for an element: the row of a matrix. Values are told apart as far as all sources that carry the element
 * carry its parts. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ElementClasses {

    /** The element. */
    ComparedElement element;

    /** For each member the number of its value, from 0 in the order of the members; -1 where its source does not carry it. */
    @Singular("classNumber")
    List<Integer> classes;

    /** What the first member says whose source carries the element; {@code null} where it says nothing, or none does. */
    @Nullable
    JsonValue first;

    /**
     * How many different values there are.
     *
     * @return 0 where no source carries the element
     */
    public int distinct() {
        return classes.stream().mapToInt(number -> number + 1).max().orElse(0);
    }
}
