package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Situation（情形）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SituationCase {

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** Name: The name of the situation. */
    @Nullable
    String name;

    /** Description: When it applies. */
    @Nullable
    String description;

    /** Materials: Identifiers of the materials it needs. */
    @Singular("material")
    List<String> materials;

    /** Steps: Identifiers of the steps it takes. */
    @Singular("step")
    List<String> steps;

    /** Fees: Identifiers of the fee items that apply. */
    @Singular("fee")
    List<String> fees;
}
