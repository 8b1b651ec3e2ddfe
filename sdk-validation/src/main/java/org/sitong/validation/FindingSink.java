package org.sitong.validation;

/**
 * Takes findings as they are made. Calls come one after another, from the thread that called the validator, in the order
 * of the inputs: the findings of a document, then {@link #document}; what is found over the whole set comes last. An
 * exception that it throws ends the run and reaches the caller.
 */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes a finding.
     *
     * @param finding what was found
     */
    void finding(Finding finding);

    /**
     * Hears that a document is done.
     *
     * @param result what was said of it
     */
    default void document(DocumentResult result) {}
}
