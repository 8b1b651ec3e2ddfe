package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** One of the values that a difference is between, and who has it. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ComparedValue {

    /** The value, of a part of a list what is compared of it; {@code null} where there is none. */
    @Nullable
    JsonValue value;

    /** Whether the sources of those who have it can hold the element at all; else there is no value and nothing is said. */
    @Builder.Default
    boolean carried = true;

    /** The members that have it, by their positions in the item. */
    @Singular("member")
    List<Integer> members;

    /** What it asks of the applicant. */
    Demand demand;

    /** Where it stands beside what the reference says; {@code null} where it says the same or there is none. */
    @Nullable
    Judgement measured;
}
