package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Option（选项）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SituationOption {

    /** Identifier: Unique in the question. */
    @Nullable
    String id;

    /** Text: The option as the applicant sees it. */
    @Nullable
    String text;
}
