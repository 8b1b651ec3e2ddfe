package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Question（情形问题）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SituationQuestion {

    /** Identifier: An identifier of the question; unique in the definition. */
    @Nullable
    String id;

    /** Text: The question as applicants see it; one thing at a time. */
    @Nullable
    String text;

    /** Options: All possible answers, none overlapping another. */
    @Singular("option")
    List<SituationOption> options;
}
