package org.sitong.validation.claim;

import java.util.Map;
import java.util.Objects;
import org.sitong.Severity;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;

/**
 * One thing that is wrong with how a basic item stands in a district. Immutable and thread-safe.
 *
 * @param fault what is wrong
 * @param severity how grave it is; an error only for a licence that is published outside the catalog
 */
public record ClaimIssue(ClaimFault fault, Severity severity) {

    static final Texts TEXTS = Texts.load(ClaimIssue.class::getResourceAsStream, "claim");

    /**
     * An issue.
     *
     * @param fault what is wrong
     * @param severity how grave it is
     */
    public ClaimIssue {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(severity, "severity");
    }

    /**
     * What is wrong and what to do.
     *
     * @return a sentence or two, in either language
     */
    public Phrase message() {
        return TEXTS.phrase("fault." + fault.token(), Map.of());
    }
}
