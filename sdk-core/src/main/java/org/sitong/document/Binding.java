package org.sitong.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What making a definition of a value gave: the definition with everything sound in it, and what was left out.
 *
 * @param value the definition; {@code null} where the value is none at all
 * @param problems what was left out and why, each with its pointer but without a range; a {@link SourceMap} knows that.
 *     At most 1,000; empty where everything was taken over
 * @param <D> the kind of definition
 */
public record Binding<D>(@Nullable D value, List<Problem> problems) {

    /**
     * Copies the problems.
     *
     * @param value the value, if there is one
     * @param problems the problems
     */
    public Binding {
        problems = List.copyOf(problems);
    }
}
