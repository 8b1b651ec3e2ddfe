package org.sitong.validation.rule;

/** A definition that a rule judges against another one. Valid during the call only. */
public interface PairContext extends DocumentContext {

    /**
     * The other definition: the one that this one derives from, or its previous version.
     *
     * @return the other one
     */
    Counterpart other();
}
