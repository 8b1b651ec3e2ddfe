package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * Decision row（决策行）: a row of the decision table: with these answers, which items are handled, what is handed in and
 * what results. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class CombinedRow {

    /** Identifier: An identifier of the row; unique in the definition. */
    @Nullable
    String id;

    /**
     * When: The answers that select this row, all of them; a question that is not listed does not matter, and a
     * row that lists none always holds.
     */
    @Singular("answer")
    List<SituationAnswer> when;

    /** Members: Identifiers of the members that the row adds. */
    @Singular
    List<String> members;

    /** Materials: Identifiers of the shared materials that the row adds. */
    @Singular
    List<String> materials;

    /** Results: Names of the results that the row adds. */
    @Singular
    List<String> results;
}
