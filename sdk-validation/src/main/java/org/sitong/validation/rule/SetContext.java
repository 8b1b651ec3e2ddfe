package org.sitong.validation.rule;

import java.util.Map;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Related;

/** One definition of the set under judgement, and where to say what was seen. Valid during the call only. */
public interface SetContext {

    /**
     * The document's name.
     *
     * @return the name, as findings give it
     */
    String document();

    /**
     * A place in the document, for other findings to point at; the document is read again to find it.
     *
     * @param pointer the place
     * @return the place with document and subject, small enough to keep
     */
    Related place(JsonPointer pointer);

    /**
     * Marks the definition, to speak of it when all have been seen.
     *
     * @return the mark, the same for every rule that asks
     */
    SetMark mark();

    /**
     * Reports something wrong with the definition.
     *
     * @param observation what was seen
     */
    void report(Observation observation);

    /**
     * Says that the definition could not be judged. Counts unless something wrong is reported too.
     *
     * @param variant what follows {@code .not-checked.} in the reason's key
     * @param arguments what the reason is said with
     */
    void notChecked(String variant, Map<String, Object> arguments);

    /** Says that the rule has nothing to do with the definition. Counts unless anything else is said. */
    void notApplicable();
}
