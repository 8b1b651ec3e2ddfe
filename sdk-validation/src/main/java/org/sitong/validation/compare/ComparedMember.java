package org.sitong.validation.compare;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;

/** One district's definition of an item. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ComparedMember {

    /** The district, by its name. */
    String district;

    /** The name of the document. */
    String document;

    /** The code by which the definition is known; {@code null} where it has none. */
    @Nullable
    String subject;

    /** The implementing organ's name; {@code null} where it is not given. */
    @Nullable
    String organ;

    /** The level of exercise; {@code null} where it is not given. */
    @Nullable
    ExerciseLevel level;
}
