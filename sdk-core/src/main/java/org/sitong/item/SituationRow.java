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

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** When: The answers; a question not listed does not matter. */
    @Singular("answer")
    List<SituationAnswer> when;

    /** Materials: Identifiers of the materials selected. */
    @Singular("material")
    List<String> materials;

    /** Steps: Identifiers of the steps selected. */
    @Singular("step")
    List<String> steps;

    /** Fees: Identifiers of the fee items selected. */
    @Singular("fee")
    List<String> fees;
}
