package org.sitong.validation.change;

/** Takes what became of definitions, one after another. */
@FunctionalInterface
public interface ChangeSink {

    /**
     * Takes what became of one definition.
     *
     * @param change what changed; those of one kind come one after another, in the order of their identities
     */
    void definition(DefinitionChange change);
}
