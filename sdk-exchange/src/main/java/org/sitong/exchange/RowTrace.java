package org.sitong.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/** What became of one main row and of all that belongs to it, cell by cell. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RowTrace {

    /** The family of tables. */
    String family;

    /** The file or database of the main row. */
    String source;

    /** The main table; {@code null} where rows come in no table. */
    @Nullable
    String table;

    /** The line of the file on which the main row begins, from 1; {@code null} for a database. */
    @Nullable
    Integer row;

    /** The main row's key; {@code null} where it has none. */
    @Nullable
    String key;

    /** What the row became; {@code null} where it became nothing. */
    @Nullable
    Definition definition;

    /** Why it became nothing; {@code null} where it became something. */
    @Nullable
    BilingualText reason;

    /** The cells of the main row and of the rows that belong to it, in the profile's order. */
    @Singular
    List<CellTrace> cells;

    /** What is wrong with rows and cells. */
    @Singular
    List<RowProblem> problems;

    /**
     * The trace as the command line writes it.
     *
     * @param locale the language of reasons; Chinese or English, any other gets English
     * @return a JSON object
     */
    public JsonValue.JsonObject toJson(Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("family", JsonValue.of(family));
        json.put("source", JsonValue.of(source));
        put(json, "table", table);
        json.put("row", row == null ? JsonValue.NULL : JsonValue.of(row));
        put(json, "key", key);
        put(json, "reason", reason == null ? null : reason.in(locale));
        json.put(
                "cells",
                new JsonValue.JsonArray(cells.stream()
                        .map(cell -> (JsonValue) cell.toJson(locale))
                        .toList()));
        json.put(
                "problems",
                new JsonValue.JsonArray(
                        problems.stream().map(problem -> json(problem, locale)).toList()));
        json.put("definition", definition == null ? JsonValue.NULL : Definitions.write(definition));
        return new JsonValue.JsonObject(json);
    }

    private static JsonValue json(RowProblem problem, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("id", JsonValue.of(problem.id()));
        json.put("source", JsonValue.of(problem.source()));
        put(json, "table", problem.table().isEmpty() ? null : problem.table());
        json.put("row", problem.row() == null ? JsonValue.NULL : JsonValue.of(problem.row()));
        put(json, "column", problem.column());
        put(json, "key", problem.key());
        json.put("text", JsonValue.of(problem.text(locale)));
        return new JsonValue.JsonObject(json);
    }

    private static void put(Map<String, JsonValue> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, JsonValue.of(value));
        }
    }

    /** Builds a trace step by step; not thread-safe. */
    public static final class RowTraceBuilder {
        RowTraceBuilder() {}
    }
}
