package org.sitong.validation.rule;

import org.sitong.json.JsonPointer;
import org.sitong.validation.Related;

/** The definition at hand while a rule judges a set. Valid during the call only. */
public interface SetContext {

    /**
     * The name of the document at hand, for later findings to point at.
     *
     * @return the name, as findings give it
     */
    String document();

    /**
     * A place in the document at hand, for later findings to point at; the document is read again to find it.
     *
     * @param pointer the place
     * @return the place with document and subject, small enough to keep
     */
    Related place(JsonPointer pointer);

    /**
     * Reports something wrong with the definition at hand.
     *
     * @param observation what was seen
     */
    void report(Observation observation);
}
