package org.sitong.validation;

import java.util.Objects;

/**
 * A fault of the tool, not of the data: a rule that threw. The other rules ran on. Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param document the document that it was judging; empty when it was judging the set
 * @param cause what was thrown
 */
public record ToolFault(String rule, String document, Throwable cause) {

    /**
     * Checks that nothing is missing.
     *
     * @param rule the rule's id
     * @param document the document that it was judging
     * @param cause what was thrown
     */
    public ToolFault {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(cause, "cause");
    }
}
