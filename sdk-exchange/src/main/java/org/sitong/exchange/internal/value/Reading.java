package org.sitong.exchange.internal.value;

import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * What a parser made of a source value.
 *
 * @param outcome how much of it came over
 * @param value what goes into the definition; {@code null} where nothing does. A value that could not be read may still
 *     bring its raw text.
 * @param unread the part that could not be read where others could; {@code null} where there is none
 */
public record Reading(
        Outcome outcome,
        @Nullable JsonValue value,
        @Nullable String unread) {

    private static final Reading UNREADABLE = new Reading(Outcome.UNPARSED, null);

    /** What a parser made of a value that has no parts. */
    public Reading(Outcome outcome, @Nullable JsonValue value) {
        this(outcome, value, null);
    }

    /** All of the source value came over. */
    public static Reading of(JsonValue value) {
        return new Reading(Outcome.MAPPED, value);
    }

    /** All of the source text came over, as a text. */
    public static Reading of(String text) {
        return of(JsonValue.of(text));
    }

    /** Nothing came over. */
    public static Reading unreadable() {
        return UNREADABLE;
    }
}
