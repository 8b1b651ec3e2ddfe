package org.sitong.validation;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;

/**
 * What the one who made an {@link Input} has found already, such as an import in the rows of a table. The validator reports
 * it under its rule, beside what it finds itself. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Reported {

    /** The rule's id; one of the group {@code exchange}. */
    String rule;

    /** What is wrong and what to do, in either language. */
    Phrase message;

    /** The row and column concerned. */
    Origin origin;

    /** The place in the definition; {@code null} where the definition has none. */
    @Nullable
    JsonPointer pointer;

    /** Builds a report step by step; not thread-safe. */
    public static final class ReportedBuilder {
        ReportedBuilder() {}
    }
}
