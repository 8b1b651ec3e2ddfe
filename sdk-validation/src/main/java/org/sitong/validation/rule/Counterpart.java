package org.sitong.validation.rule;

import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;

/** The definition that another one is judged against. Valid during the call only. */
public interface Counterpart {

    /** How the two were brought together. */
    enum How {
        /** The definition names the other one; where it names a version, this is it. */
        NAMED,
        /** The definition names the other one in a version that is not there; this is another version. */
        OTHER_VERSION,
        /** The definition names none; this one has the same codes and handling item, at the nearest level above. */
        BY_CODE,
        /** It is the same definition as it was before. */
        SAME
    }

    /**
     * How the two were brought together.
     *
     * @return how
     */
    How how();

    /**
     * The other document's name.
     *
     * @return the name of its file, and behind a colon the line in NDJSON; for what was read from no file kind, identity and
     *     version
     */
    String document();

    /**
     * The other definition.
     *
     * @return the definition
     */
    Definition definition();

    /**
     * The other definition as a value of its kind.
     *
     * @param <D> the kind's class
     * @param type the kind's class
     * @return the definition, or {@code null} where it is of another kind
     */
    default <D extends Definition> @Nullable D as(Class<D> type) {
        return type.isInstance(definition()) ? type.cast(definition()) : null;
    }

    /**
     * The other definition as it is written.
     *
     * @return what {@link org.sitong.document.Definitions#write} makes of it
     */
    JsonObject value();

    /**
     * The version of the other definition that holds on the day as of which is judged.
     *
     * @return the newest version effective then, the newest of all where none is; the same object as {@link #definition()} where
     *     that is it
     */
    Definition current();

    /**
     * A place in the other document, for a finding to point at.
     *
     * @param pointer the place
     * @return the place with document and subject, and with line and column where it was read from a file
     */
    Related place(JsonPointer pointer);

    /**
     * Tells why an element of the other definition cannot be judged.
     *
     * @param element a dotted path
     * @return that the source of an imported definition cannot hold it; {@code null} where it can be judged
     */
    @Nullable
    Phrase obstacle(String element);
}
