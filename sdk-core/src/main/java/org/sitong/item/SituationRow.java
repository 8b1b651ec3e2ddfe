package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Decision row（决策行）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SituationRow {

    /** Identifier: An identifier of the row; unique in the definition. */
    @Nullable
    String id;

    /**
     * When: The answers that select this row, all of them; a question that is not listed does not matter, and a
     * row that lists none always holds.
     */
    @Singular("answer")
    List<SituationAnswer> when;

    /** Materials: Identifiers of the materials that the row adds. */
    @Singular("material")
    List<String> materials;

    /** Steps: Identifiers of the steps that the row adds. */
    @Singular("step")
    List<String> steps;

    /** Fees: Identifiers of the fees that the row adds. */
    @Singular("fee")
    List<String> fees;
}
