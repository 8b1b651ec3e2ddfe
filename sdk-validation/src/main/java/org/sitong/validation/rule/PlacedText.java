package org.sitong.validation.rule;

import org.sitong.json.JsonPointer;

/**
 * A text in a document. Immutable and thread-safe.
 *
 * @param place where it is, such as {@code /materials/0/name}
 * @param element the element's dotted path, such as {@code materials.name}
 * @param text the text
 */
public record PlacedText(JsonPointer place, String element, String text) {}
