package org.sitong.validation;

import java.util.Objects;

/**
 * The piece of source line that a finding is about, for showing. Immutable and thread-safe.
 *
 * @param text the line, or a window of it where it is long
 * @param column the column of the text's first character in its line, from 1, in UTF-16 units
 * @param cutBefore whether the line goes on to the left of the text
 * @param cutAfter whether the line goes on to the right of the text
 */
public record SourceExcerpt(String text, int column, boolean cutBefore, boolean cutAfter) {

    /**
     * Checks that there is a text.
     *
     * @param text the line
     * @param column the column of the text's first character in its line
     * @param cutBefore whether the line goes on to the left of the text
     * @param cutAfter whether the line goes on to the right of the text
     */
    public SourceExcerpt {
        Objects.requireNonNull(text, "text");
    }
}
