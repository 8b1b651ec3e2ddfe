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

    /** Identifier: An identifier of the situation; unique in the definition. */
    @Nullable
    String id;

    /** Name: A name that applicants understand, such as “applying through an agent”. */
    @Nullable
    String name;

    /** Description: When the situation applies. */
    @Nullable
    String description;

    /** Materials: Identifiers of the materials that the situation needs, as the materials define them. */
    @Singular("material")
    List<String> materials;

    /** Steps: Identifiers of the steps it takes; left out where they are the usual ones. */
    @Singular("step")
    List<String> steps;

    /** Fees: Identifiers of the fees that apply; left out where they are the usual ones. */
    @Singular("fee")
    List<String> fees;
}
