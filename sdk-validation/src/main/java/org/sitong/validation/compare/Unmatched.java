package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;

/** A basic code that some districts of a level publish and others do not. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Unmatched {

    /** The basic code. */
    String basicCode;

    /** The name under which it is published first. */
    String name;

    /** The level; {@code null} where the definitions do not give it. */
    @Nullable
    ExerciseLevel level;

    /** The districts that publish it. */
    @Singular("publishedBy")
    List<String> published;

    /** The districts that publish items of this level, but not this one. */
    @Singular("missingIn")
    List<String> missing;
}
