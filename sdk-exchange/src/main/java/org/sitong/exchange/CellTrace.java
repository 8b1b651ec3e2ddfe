package org.sitong.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/** What became of one cell, and why. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CellTrace {

    /** The file or database. */
    String source;

    /** The table; {@code null} where rows come in no table. */
    @Nullable
    String table;

    /** The line of the file on which the row begins, from 1; {@code null} for a database. */
    @Nullable
    Integer row;

    /** The row's key; {@code null} where it has none. */
    @Nullable
    String key;

    /** The place in the definition that the row fills, as a JSON pointer; empty for the whole definition. */
    String at;

    /** The column as the row spells it. */
    String column;

    /** The cell's text, cut after 200 characters; {@code null} where the row has no such cell. */
    @Nullable
    String text;

    /** What became of it. */
    CellOutcome outcome;

    /** Where its value went. */
    @Singular
    List<Place> places;

    /** Why it did not come over, or not in full; {@code null} where it did. */
    @Nullable
    BilingualText reason;

    /** An element that a cell has given a value. Immutable and thread-safe. */
    @Value
    @Builder(toBuilder = true)
    public static class Place {

        /** The element as a JSON pointer; positions are left out in lists of which no row is a member. */
        String pointer;

        /** What the cell has given it. */
        JsonValue value;
    }

    /**
     * The trace as the command line writes it.
     *
     * @param locale the language of the reason; Chinese or English, any other gets English
     * @return a JSON object
     */
    public JsonValue.JsonObject toJson(Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("source", JsonValue.of(source));
        put(json, "table", table);
        json.put("row", row == null ? JsonValue.NULL : JsonValue.of(row));
        put(json, "key", key);
        json.put("at", JsonValue.of(at));
        json.put("column", JsonValue.of(column));
        put(json, "text", text);
        json.put("outcome", JsonValue.of(outcome.token()));
        json.put(
                "places",
                new JsonValue.JsonArray(places.stream()
                        .map(place -> (JsonValue) new JsonValue.JsonObject(
                                Map.of("pointer", JsonValue.of(place.pointer()), "value", place.value())))
                        .toList()));
        put(json, "reason", reason == null ? null : reason.in(locale));
        return new JsonValue.JsonObject(json);
    }

    private static void put(Map<String, JsonValue> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, JsonValue.of(value));
        }
    }

    /** Builds a trace step by step; not thread-safe. */
    public static final class CellTraceBuilder {
        CellTraceBuilder() {}
    }
}
