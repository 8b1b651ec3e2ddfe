package org.sitong.validation.rule;

/**
 * A rule over one definition by itself. Many threads may check different documents at once.
 *
 * <p>The engine asks a rule only about definitions of its kinds, where nothing that it needs or expects is broken or missing
 * from the source, and where all that it needs is there.
 */
public non-sealed interface DocumentRule extends Rule {

    /**
     * Judges one definition. It passes unless something else is said to the context.
     *
     * @param document the definition, and where to say what was seen
     */
    void check(DocumentContext document);
}
