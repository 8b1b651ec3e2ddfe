package org.sitong.exchange.internal.value;

import java.util.List;
import org.sitong.json.JsonValue;

/** Reads one spelling of values. Immutable and thread-safe; never throws on any value. */
@FunctionalInterface
public interface ValueParser {

    /**
     * Reads a value that is neither absent nor blank.
     *
     * @param value the source value; texts are trimmed
     * @param known what the row has given so far
     * @return what it says
     */
    Reading read(JsonValue value, Known known);

    /**
     * The words that this parser knows; a list of such values is not cut inside one of them.
     *
     * @return the words; empty where any text will do
     */
    default List<String> words() {
        return List.of();
    }
}
