package org.sitong.validation.rule;

import org.sitong.json.JsonPointer;
import org.sitong.validation.Related;

/** The definition at hand while a rule judges a set. Valid during the call only. */
public interface SetContext {

    /**
     * The place of something in the definition at hand, for later findings to point at.
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
