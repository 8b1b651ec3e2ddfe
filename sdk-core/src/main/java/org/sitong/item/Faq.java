package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Frequent question（常见问题）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Faq {

    /** Question: The question. */
    @Nullable
    String question;

    /** Answer: The answer. */
    @Nullable
    String answer;
}
