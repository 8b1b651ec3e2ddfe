package org.sitong.validation.rule;

import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Related;

/**
 * A definition that was seen, small enough to keep for every definition of a large set: its name, its identity and where to
 * read it again. Marks are the same object exactly where they are of the same document. Not thread-safe.
 */
public interface SetMark {

    /**
     * The document's name.
     *
     * @return the name, as findings give it
     */
    String document();

    /**
     * The identity of what the document defines.
     *
     * @return the identity; {@code null} where it has none
     */
    @Nullable
    String subject();

    /**
     * A place in the document, for findings about others to point at; the document is read again to find it.
     *
     * @param pointer the place
     * @return the place with document and subject
     */
    Related place(JsonPointer pointer);
}
