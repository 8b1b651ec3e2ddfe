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

    /** Identifier: Unique in this definition. */
    @Nullable
    String id;

    /** Text: The question as the applicant sees it. */
    @Nullable
    String text;

    /** Options: The possible answers. */
    @Singular("option")
    List<SituationOption> options;
}
