package org.sitong.validation.rule;

import java.util.function.Supplier;

/** A definition that a rule judges against another one. Valid during the call only. */
public interface PairContext extends DocumentContext {

    /**
     * The other definition: the one that this one derives from, or its previous version.
     *
     * @return the other one
     */
    Counterpart other();

    /**
     * Something that several rules need of the two definitions, worked out once for all rules that judge them.
     *
     * @param <T> its type
     * @param type its type, which tells it from other such things
     * @param make works it out; must give the same whenever it is asked
     * @return it
     */
    <T> T once(Class<T> type, Supplier<? extends T> make);
}
