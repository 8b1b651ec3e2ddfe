package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Remedies（救济途径）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Remedies {

    /** Reconsideration: To which organ, and within how many days, to apply for reconsideration. */
    @Nullable
    String reconsideration;

    /** Litigation: In which court, and within what time, to sue. */
    @Nullable
    String litigation;

    /** Text: The remedies in words, where the source does not split them. */
    @Nullable
    String text;
}
