package org.sitong.validation.rule;

import org.jspecify.annotations.Nullable;

/**
 * A rule over all definitions of a run. Of each it takes what it needs to compare, and nothing else is kept: memory grows
 * with the projections only.
 *
 * @param <P> the projection: small and immutable
 */
public non-sealed interface SetRule<P> extends Rule {

    /**
     * Takes from a definition what the rule compares. Many threads may call it at once.
     *
     * @param document the definition
     * @return the projection, or {@code null} where the rule has nothing to do with it
     */
    @Nullable
    P project(DocumentContext document);

    /**
     * Begins to judge a run.
     *
     * @param run what is judged with
     * @return a new judgement, used by one thread only
     */
    SetJudgement<P> begin(JudgingContext run);
}
