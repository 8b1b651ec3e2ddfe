package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Option（选项）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SituationOption {

    /** Identifier: An identifier of the option; unique in the question. */
    @Nullable
    String id;

    /** Text: The option as applicants see it. */
    @Nullable
    String text;
}
