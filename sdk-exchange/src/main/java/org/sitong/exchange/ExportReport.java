package org.sitong.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.json.JsonValue;

/** The account of an export: what was written, and what reading the rows again gives. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ExportReport {

    /** The profile's name. */
    String profile;

    /** Definitions read. */
    long read;

    /** Definitions of which rows were written. */
    long written;

    /** Of these, those that were removed, written as deletions. */
    long removed;

    /** Definitions of which no row was written, the first 100,000 of them. */
    @Singular("refusedDefinition")
    List<RefusedDefinition> refused;

    /** How many definitions were refused: {@code read - written}. */
    long refusedCount;

    /** The elements of the exported definitions, in the order in which they came up. */
    @Singular
    List<ElementAccount> elements;

    /** Elements that the rows give and the definitions did not have, such as keys, with the number of definitions. */
    @Singular("givenElement")
    Map<String, Long> given;

    /** The tables, also those without rows. */
    @Singular
    List<WrittenTable> tables;

    /** The columns for the transport of rows, with whether something was written into them. */
    @Singular("envelopeColumn")
    Map<String, Boolean> envelope;

    /** The profile's assumptions as they were set. */
    @Singular
    List<ProfileAssumption> assumptions;

    /** Builds a report step by step; not thread-safe. */
    public static final class ExportReportBuilder {
        ExportReportBuilder() {}
    }

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
        json.put("refusedCount", JsonValue.of(refusedCount));
        json.put("refused", list(refused, one -> json(one, locale)));
        json.put("elements", list(elements, ExportReport::json));
        json.put("given", list(List.copyOf(given.entrySet()), one -> json("element", one, "definitions")));
        json.put("tables", list(tables, ExportReport::json));
        json.put("envelope", list(List.copyOf(envelope.entrySet()), ExportReport::flag));
        Map<String, JsonValue> reasons = new LinkedHashMap<>();
        elements.forEach(element -> element.reasons()
                .keySet()
                .forEach(reason -> reasons.put(reason.token(), JsonValue.of(reason.text(locale)))));
        json.put("reasons", new JsonValue.JsonObject(reasons));
        json.put("assumptions", list(assumptions, one -> json(one, locale)));
        return new JsonValue.JsonObject(json);
    }

    private static Map<String, JsonValue> json(RefusedDefinition definition, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("kind", JsonValue.of(definition.kind().token()));
        json.put("definition", definition.identity() == null ? JsonValue.NULL : JsonValue.of(definition.identity()));
        json.put("reason", JsonValue.of(definition.reason().in(locale)));
        return json;
    }

    private static Map<String, JsonValue> json(ElementAccount element) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("element", JsonValue.of(element.element()));
        json.put("definitions", JsonValue.of(element.definitions()));
        json.put("carried", JsonValue.of(element.carried()));
        json.put("changed", JsonValue.of(element.changed()));
        json.put("lost", JsonValue.of(element.lost()));
        Map<String, JsonValue> reasons = new LinkedHashMap<>();
        element.reasons().forEach((reason, count) -> reasons.put(reason.token(), JsonValue.of(count)));
        json.put("reasons", new JsonValue.JsonObject(reasons));
        json.put(
                "examples",
                new JsonValue.JsonArray(
                        element.examples().stream().map(JsonValue::of).toList()));
        return json;
    }

    private static Map<String, JsonValue> json(WrittenTable table) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("table", JsonValue.of(table.table()));
        json.put("rows", JsonValue.of(table.rows()));
        json.put("missing", list(List.copyOf(table.missing().entrySet()), one -> json("column", one, "rows")));
        return json;
    }

    private static Map<String, JsonValue> json(ProfileAssumption assumption, Locale locale) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("name", JsonValue.of(assumption.name()));
        json.put("set", JsonValue.of(!assumption.set().isEmpty()));
        json.put("reason", JsonValue.of(assumption.reason().in(locale)));
        return json;
    }

    private static Map<String, JsonValue> json(String name, Map.Entry<String, Long> entry, String count) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put(name, JsonValue.of(entry.getKey()));
        json.put(count, JsonValue.of(entry.getValue()));
        return json;
    }

    private static Map<String, JsonValue> flag(Map.Entry<String, Boolean> entry) {
        Map<String, JsonValue> json = new LinkedHashMap<>();
        json.put("column", JsonValue.of(entry.getKey()));
        json.put("given", JsonValue.of(entry.getValue()));
        return json;
    }

    private static <T> JsonValue list(List<T> values, Function<T, Map<String, JsonValue>> json) {
        return new JsonValue.JsonArray(values.stream()
                .map(value -> (JsonValue) new JsonValue.JsonObject(json.apply(value)))
                .toList());
    }
}
