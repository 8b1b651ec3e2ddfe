package org.sitong.validation.rule;

/**
 * One judgement over one run. Not thread-safe; the engine calls it from one thread, in the order of the documents.
 *
 * @param <P> the rule's projection
 */
public interface SetJudgement<P> {

    /**
     * Takes the next definition.
     *
     * @param projection what the rule took from it
     * @param context which definition it is, and where to say what was seen
     */
    void next(P projection, SetContext context);

    /**
     * Says what can only be known when all definitions have been seen: what never came, what goes in a circle, which of many is
     * the odd one. Called once, after the last definition. The findings come last in a run, in the order of the documents.
     *
     * @param end where to say it, by the marks that were taken
     */
    default void end(SetEnd end) {}
}
