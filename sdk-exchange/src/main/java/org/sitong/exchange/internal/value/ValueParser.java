package org.sitong.exchange.internal.value;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Reads one spelling of values, and writes it where it can. Immutable and thread-safe; never throws on any value. */
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
     * Writes a value so that reading it gives the same value.
     *
     * @param value what a definition holds
     * @return the text; {@code null} where this spelling has none for the value
     */
    default @Nullable String write(JsonValue value) {
        String text = spell(value);
        boolean blank = text == null || Texts.trim(text).isEmpty();
        return !blank && value.equals(read(JsonValue.of(text), Known.NOTHING).value()) ? text : null;
    }

    /**
     * Spells a value; whether the text says that value is for {@link #write} to find out.
     *
     * @param value what a definition holds
     * @return a text, or {@code null}
     */
    default @Nullable String spell(JsonValue value) {
        return null;
    }

    /**
     * The assumption that says what the codes mean that this parser reads.
     *
     * @return its name, or {@code null} where nothing is assumed
     */
    default @Nullable String assumption() {
        return null;
    }

    /**
     * The words that this parser knows; a list of such values is not cut inside one of them.
     *
     * @return the words; empty where any text will do
     */
    default List<String> words() {
        return List.of();
    }
}
