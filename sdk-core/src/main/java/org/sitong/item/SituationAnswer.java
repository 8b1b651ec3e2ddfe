package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Answer（回答）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class SituationAnswer {

    /** Question: The identifier of the question. */
    @Nullable
    String question;

    /** Options: Identifiers of the options that match; any one will do. */
    @Singular("option")
    List<String> options;
}
