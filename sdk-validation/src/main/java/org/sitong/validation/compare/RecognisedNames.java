package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Names of materials that members of an item use for what was recognised as the same. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RecognisedNames {

    /** How they were recognised. */
    MatchWay way;

    /** How alike they are; 1 for all ways but likeness. */
    @Builder.Default
    double likeness = 1;

    /** The code of the standard material that they stand for; {@code null} where none told. */
    @Nullable
    String material;

    /** The names as they are written, at least two, in the order of the members. */
    @Singular("name")
    List<String> names;
}
