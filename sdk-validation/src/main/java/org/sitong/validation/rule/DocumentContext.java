package org.sitong.validation.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;

/** The definition that a rule judges. Valid during the call only. */
public interface DocumentContext extends JudgingContext {

    /**
     * The document's name.
     *
     * @return the name, as findings give it
     */
    String document();

    /**
     * The definition; elements with the wrong shape are left out of it.
     *
     * @return the definition
     */
    Definition definition();

    /**
     * The definition as a value of its kind.
     *
     * @param <D> the kind's class
     * @param type the kind's class
     * @return the definition, or {@code null} where it is of another kind
     */
    default <D extends Definition> @Nullable D as(Class<D> type) {
        return type.isInstance(definition()) ? type.cast(definition()) : null;
    }

    /**
     * The document as it was read, wrong shapes and unknown elements included.
     *
     * @return the whole document
     */
    JsonValue value();

    /**
     * A part of the document as it was read.
     *
     * @param pointer the place
     * @return what is there, or {@code null} where there is nothing
     */
    default @Nullable JsonValue value(JsonPointer pointer) {
        return value().at(pointer);
    }

    /**
     * All texts of the document in its order, those of provenance and extensions left out. Collected once for all rules.
     *
     * @return the texts with their places
     */
    List<PlacedText> texts();

    /**
     * Tells why an element cannot be judged, for rules whose elements depend on what the definition says; the elements on a
     * rule's card are looked after already.
     *
     * @param element a dotted path
     * @return that its shape is wrong, or that the source of an imported definition cannot hold it; {@code null} where it can
     *     be judged
     */
    @Nullable
    Phrase obstacle(String element);

    /**
     * Tells whether an element itself has the right shape; what it holds may not.
     *
     * @param element a dotted path
     * @return whether neither it nor what holds it is broken
     */
    boolean isSound(String element);

    /**
     * Tells why an element that is not there cannot be said to be missing: the source gives it a text that could not be read.
     *
     * @param place where the element would be
     * @return that its text could not be read; {@code null} where the source gives none
     */
    @Nullable
    Phrase unread(JsonPointer place);

    /**
     * A place in this document, for a finding to point at beside its own.
     *
     * @param pointer the place
     * @return the place with document and subject
     */
    Related place(JsonPointer pointer);

    /**
     * Reports something wrong.
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

    /**
     * Says that the definition could not be judged. Counts unless something wrong is reported too.
     *
     * @param reason why, as {@link #obstacle} gives it
     */
    void notChecked(Phrase reason);

    /** Says that the rule has nothing to do with this definition. Counts unless anything else is said. */
    void notApplicable();
}
