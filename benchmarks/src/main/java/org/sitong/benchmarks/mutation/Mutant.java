package org.sitong.benchmarks.mutation;

import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * A document with one element broken.
 *
 * @param document the document that it was made from
 * @param rule the rule that must say so
 * @param how how it was broken, for people
 * @param place where
 * @param value its content
 * @param beside whether the document that it was made from stands beside it
 */
public record Mutant(
        CleanDocument document, String rule, String how, JsonPointer place, JsonValue value, boolean beside) {

    Mutant(CleanDocument document, String rule, String how, JsonPointer place, JsonValue value) {
        this(document, rule, how, place, value, false);
    }

    /** What a person needs to find it again. */
    public String description() {
        return document.name() + " " + place + " " + how;
    }
}
