package org.sitong.validation.rule;

import java.util.Objects;
import org.sitong.json.JsonPointer;

/**
 * A text in a document. Immutable and thread-safe.
 *
 * @param place where it is, such as {@code /materials/0/name}
 * @param element the element's dotted path, such as {@code materials.name}
 * @param text the text
 */
public record PlacedText(JsonPointer place, String element, String text) {

    /** Checks that nothing is missing. */
    public PlacedText {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(text, "text");
    }
}
