package org.sitong.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** The account of an import: what was read, what came over and what did not. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ImportReport {

    /** The profile's name. */
    String profile;

    /** Main rows read. */
    long read;

    /** Definitions handed to the sink, tombstones among them. */
    long written;

    /** Of these, the tombstones of definitions whose rows are marked as deleted. */
    long removed;

    /** Main rows that became no definition, the first 100,000 of them. */
    @Singular("rejectedRow")
    List<RejectedRow> rejected;

    /** How many main rows became no definition: {@code read - written}. */
    long rejectedCount;

    /** The fields that are carried over. */
    @Singular
    List<FieldAccount> fields;

    /** The fields that are not, those that the profile does not know at the end. */
    @Singular("unmappedField")
    List<UnmappedField> unmapped;

    /** The elements that the profile gives a value. */
    @Singular("inventedElement")
    List<InventedElement> invented;

    /** The tables; empty where rows come in no table. */
    @Singular
    List<TableAccount> tables;

    /** The codes whose meaning was not published. */
    @Singular
    List<AssumptionAccount> assumptions;

    /** How many problems there were with tables, rows and cells, by the kind of problem. */
    @Singular
    SortedMap<String, Long> problems;

    /**
     * The report as the command line writes it.
     *
     * @param locale the language of reasons; Chinese or English, any other gets English
     * @return a JSON object
     */
    public JsonValue.JsonObject toJson(Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("profile", JsonValue.of(profile));
        json.put("read", JsonValue.of(read));
        json.put("written", JsonValue.of(written));
        json.put("removed", JsonValue.of(removed));
        json.put("rejectedCount", JsonValue.of(rejectedCount));
        json.put("rejected", list(rejected, row -> json(row, locale)));
        json.put("fields", list(fields, ImportReport::json));
        json.put("unmapped", list(unmapped, field -> json(field, locale)));
        json.put("invented", list(invented, element -> json(element, locale)));
        if (!tables.isEmpty()) {
            json.put("tables", list(tables, ImportReport::json));
        }
        if (!assumptions.isEmpty()) {
            json.put("assumptions", list(assumptions, assumption -> json(assumption, locale)));
        }
        Map<String, JsonValue> counts = new LinkedHashMap<>();
        problems.forEach((id, count) -> counts.put(id, JsonValue.of(count)));
        json.put("problems", new JsonValue.JsonObject(counts));
        return new JsonValue.JsonObject(json);
    }

    private static Map<String, JsonValue> json(TableAccount table) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("table", JsonValue.of(table.table()));
        json.put("read", JsonValue.of(table.read()));
        json.put("used", JsonValue.of(table.used()));
        json.put("unused", JsonValue.of(table.unused()));
        return json;
    }

    private static Map<String, JsonValue> json(AssumptionAccount assumption, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        Map<String, JsonValue> set = new LinkedHashMap<>();
        assumption.set().forEach((code, meaning) -> set.put(code, JsonValue.of(meaning)));
        json.put("name", JsonValue.of(assumption.name()));
        json.put("title", JsonValue.of(assumption.title().in(locale)));
        json.put("set", new JsonValue.JsonObject(set));
        json.put("seen", texts(assumption.seen()));
        return json;
    }

    private static void put(Map<String, JsonValue> json, String name, @Nullable String text) {
        if (text != null) {
            json.put(name, JsonValue.of(text));
        }
    }

    private static Map<String, JsonValue> json(RejectedRow row, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("source", JsonValue.of(row.source()));
        put(json, "table", row.table());
        json.put("line", row.line() == null ? JsonValue.NULL : JsonValue.of(row.line()));
        put(json, "key", row.key());
        json.put("reason", JsonValue.of(row.reason().in(locale)));
        return json;
    }

    private static Map<String, JsonValue> json(InventedElement element, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("target", JsonValue.of(element.target()));
        json.put("reason", JsonValue.of(element.reason().in(locale)));
        return json;
    }

    private static Map<String, JsonValue> json(FieldAccount field) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        put(json, "table", field.table());
        json.put("source", JsonValue.of(field.source()));
        json.put("target", JsonValue.of(field.targets().get(0)));
        json.put("targets", texts(field.targets()));
        json.put("rows", JsonValue.of(field.rows()));
        json.put("mapped", JsonValue.of(field.mapped()));
        json.put("empty", JsonValue.of(field.empty()));
        json.put("unparsed", JsonValue.of(field.unparsed()));
        json.put("narrowed", JsonValue.of(field.narrowed()));
        json.put("declaredNone", JsonValue.of(field.declaredNone()));
        json.put("examples", texts(field.examples()));
        return json;
    }

    private static Map<String, JsonValue> json(UnmappedField field, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        put(json, "table", field.table());
        json.put("source", JsonValue.of(field.source()));
        json.put("reason", JsonValue.of(field.reason().in(locale)));
        json.put("known", JsonValue.of(field.known()));
        json.put("filled", JsonValue.of(field.filled()));
        json.put("derivable", JsonValue.of(field.derivable()));
        return json;
    }

    private static JsonValue texts(List<String> texts) {
        return new JsonValue.JsonArray(texts.stream().map(JsonValue::of).toList());
    }

    private static <T> JsonValue list(List<T> values, Function<T, Map<String, JsonValue>> json) {
        return new JsonValue.JsonArray(values.stream()
                .map(value -> (JsonValue) new JsonValue.JsonObject(json.apply(value)))
                .toList());
    }

    /** Builds a report step by step; not thread-safe. */
    public static final class ImportReportBuilder {
        ImportReportBuilder() {}
    }
}
