package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Remedies（救济途径）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Remedies {

    /** Reconsideration: Where and until when reconsideration can be sought. */
    @Nullable
    String reconsideration;

    /** Litigation: Where and until when one can sue. */
    @Nullable
    String litigation;

    /** Text: The remedies in words where the source does not split them. */
    @Nullable
    String text;
}
