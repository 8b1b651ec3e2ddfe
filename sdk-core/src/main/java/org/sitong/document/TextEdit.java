package org.sitong.document;

import java.util.Objects;

/**
 * One replacement in a source text. Immutable and thread-safe.
 *
 * @param range what goes; empty where nothing does
 * @param replacement what comes instead; empty where nothing does
 */
public record TextEdit(SourceRange range, String replacement) {

    /**
     * Checks that nothing is missing.
     *
     * @param range what goes
     * @param replacement what comes instead
     */
    public TextEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(replacement, "replacement");
    }
}
