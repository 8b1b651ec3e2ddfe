package org.sitong.validation.rule;

/** The end of a run, when every definition has been seen. Valid during the call only. */
@FunctionalInterface
public interface SetEnd {

    /**
     * A definition that was marked, to say what is wrong with it now that all are known. What is said is reported, placed and
     * counted as if it had been said when the definition was at hand.
     *
     * @param mark the mark
     * @return the definition
     */
    SetContext at(SetMark mark);
}
