package org.sitong.validation;

import java.util.Objects;

/**
 * That one rule could not check some documents, for one reason. Immutable and thread-safe.
 *
 * @param rule the rule's id
 * @param reason why
 * @param documents how many documents
 */
public record NotChecked(String rule, Phrase reason, long documents) {

    /**
     * Checks that nothing is missing.
     *
     * @param rule the rule's id
     * @param reason why
     * @param documents how many documents
     */
    public NotChecked {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
