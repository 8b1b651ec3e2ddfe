package org.sitong.validation.rule;

/**
 * One judgement over one run. Not thread-safe; the engine calls it from one thread, in the order of the documents.
 *
 * @param <P> the rule's projection
 */
public interface SetJudgement<P> {

    /**
     * Takes the next definition. What is reported now has its exact place in the source.
     *
     * @param projection what the rule took from it
     * @param context which definition it is, and where to say what was seen
     */
    void next(P projection, SetContext context);
}
