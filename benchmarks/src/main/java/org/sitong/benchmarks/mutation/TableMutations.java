package org.sitong.benchmarks.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.internal.DataTable;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * Breaks documents as the table of mutations says: a line for each way, with the rule that must say so, the kind of definition,
 * the element, what is done there and with what.
 */
final class TableMutations {

    private static final String TABLE = "mutations.tsv";
    private static final int COLUMNS = 6;

    /**
     * A way to break a document.
     *
     * @param rule the rule that must say so
     * @param kind the kind of definition
     * @param element where; each of its places makes a mutant
     * @param action {@code set}, {@code suffix}, {@code prefix}, {@code add} (behind the last member of a list), {@code put} (a
     *     member beside the element), {@code remove}, {@code patch} (the whole document, where it fits) or {@code keep}
     * @param value what with, as JSON
     * @param beside {@code beside} where the document itself stands beside the mutant
     */
    private record Way(String rule, String kind, String element, String action, String value, String beside) {}

    private static final List<Way> WAYS =
            DataTable.read(TableMutations.class.getResourceAsStream(TABLE), TABLE, COLUMNS).stream()
                    .map(row -> new Way(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5)))
                    .toList();

    private TableMutations() {}

    /** The rules that the table has a way for. */
    static List<String> rules() {
        return WAYS.stream().map(Way::rule).distinct().toList();
    }

    static List<Mutant> of(CleanDocument document) {
        List<Mutant> mutants = new ArrayList<>();
        for (Way way : WAYS) {
            if (way.kind.equals(document.kind().token())) {
                places(way, document).forEach(place -> add(mutants, way, document, place));
            }
        }
        return mutants;
    }

    private static Stream<JsonPointer> places(Way way, CleanDocument document) {
        return way.element.isEmpty() ? Stream.of(JsonPointer.ROOT) : document.places(way.element);
    }

    private static void add(List<Mutant> mutants, Way way, CleanDocument document, JsonPointer place) {
        try {
            JsonValue value = applied(way, document.value(), place);
            mutants.add(
                    new Mutant(document, way.rule, way.action + " " + way.value, place, value, !way.beside.isEmpty()));
        } catch (JsonPatch.Mismatch e) {
            return; // this document has not what the patch begins with
        }
    }

    private static JsonValue applied(Way way, JsonValue document, JsonPointer place) {
        return switch (way.action) {
            case "set" -> JsonPatch.EMPTY.replace(place, json(way.value)).applyTo(document);
            case "suffix" ->
                JsonPatch.EMPTY
                        .replace(place, JsonValue.of(text(document, place) + text(way)))
                        .applyTo(document);
            case "prefix" ->
                JsonPatch.EMPTY
                        .replace(place, JsonValue.of(text(way) + text(document, place)))
                        .applyTo(document);
            case "add" -> JsonPatch.EMPTY.add(place.child("-"), json(way.value)).applyTo(document);
            case "put" -> put(document, place, (JsonValue.JsonObject) json(way.value));
            case "remove" -> JsonPatch.EMPTY.remove(place).applyTo(document);
            case "patch" -> JsonPatch.of(json(way.value)).applyTo(document);
            case "keep" -> document;
            default -> throw new IllegalStateException(TABLE + ": unknown action " + way.action);
        };
    }

    private static JsonValue put(JsonValue document, JsonPointer place, JsonValue.JsonObject members) {
        JsonPatch patch = JsonPatch.EMPTY;
        for (var member : members.members().entrySet()) {
            patch = patch.add(Objects.requireNonNull(place.parent()).child(member.getKey()), member.getValue());
        }
        return patch.applyTo(document);
    }

    private static String text(JsonValue document, JsonPointer place) {
        return document.at(place) instanceof JsonValue.JsonString text ? text.value() : "";
    }

    private static String text(Way way) {
        return json(way.value) instanceof JsonValue.JsonString text ? text.value() : way.value;
    }

    private static JsonValue json(String text) {
        return Objects.requireNonNull(
                DocumentReader.standard()
                        .read(
                                StringUtils.defaultIfEmpty(text, "null").getBytes(StandardCharsets.UTF_8),
                                DocumentFormat.JSON)
                        .value(),
                text);
    }
}
