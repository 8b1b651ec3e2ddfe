package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Frequent question（常见问题）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Faq {

    /** Question: A question that applicants ask. */
    @Nullable
    String question;

    /** Answer: An answer that is right and easy to understand. */
    @Nullable
    String answer;
}
