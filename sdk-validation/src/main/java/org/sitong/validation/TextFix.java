package org.sitong.validation;

import java.util.List;
import java.util.Objects;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.document.TextEdit;

/** What a fix does to the source text. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TextFix {

    /** The replacements, in the order of the text; they do not overlap. */
    @Singular
    List<TextEdit> edits;

    /** The lines that change, for showing, in the order of the text. */
    @Singular
    List<Change> changes;

    /**
     * Lines that change together. Immutable and thread-safe.
     *
     * @param line the number of the first line, from 1
     * @param before the lines as they are, without the last line's end; long ones are cut, with an ellipsis where they are
     * @param after the same lines as they become
     */
    public record Change(int line, String before, String after) {

        /**
         * Checks that nothing is missing.
         *
         * @param line the number of the first line
         * @param before the lines as they are
         * @param after the lines as they become
         */
        public Change {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }
}
