package org.sitong.benchmarks.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Schemas;

/** Breaks every element of a document in every way that its schema forbids. */
final class SchemaMutations {

    private static final Map<String, JsonValue> FILES = new ConcurrentHashMap<>();
    private static final int LONGEST = 5_000;
    private static final String WRONG_DAY = "2026-02-30";
    private static final JsonValue UNKNOWN = JsonValue.of("no-such-value");

    private final CleanDocument document;
    private final List<Mutant> mutants = new ArrayList<>();

    private SchemaMutations(CleanDocument document) {
        this.document = document;
    }

    static List<Mutant> of(CleanDocument document) {
        SchemaMutations mutations = new SchemaMutations(document);
        String file = Schemas.name(document.kind());
        mutations.walk(document.value(), new Node(file, load(file)), JsonPointer.ROOT);
        return mutations.mutants;
    }

    /** A schema and the file that it stands in. */
    private record Node(String file, JsonValue schema) {

        @Nullable
        JsonValue get(String keyword) {
            return schema instanceof JsonValue.JsonObject object ? object.get(keyword) : null;
        }

        Node below(JsonValue child) {
            return new Node(file, child);
        }

        /** The schema that it refers to, with its own keywords over those. */
        Node resolved() {
            if (!(get("$ref") instanceof JsonValue.JsonString ref)) {
                return this;
            }
            int hash = ref.value().indexOf('#');
            String other = hash == 0
                    ? file
                    : ref.value().substring(0, hash < 0 ? ref.value().length() : hash);
            JsonValue target = load(other);
            if (hash >= 0) {
                target = Objects.requireNonNull(
                        target.at(JsonPointer.parse(ref.value().substring(hash + 1))));
            }
            Node base = new Node(other, target).resolved();
            Map<String, JsonValue> both = new LinkedHashMap<>(((JsonValue.JsonObject) base.schema).members());
            ((JsonValue.JsonObject) schema).members().forEach((keyword, value) -> {
                if (!keyword.equals("$ref")) {
                    both.put(keyword, value);
                }
            });
            return new Node(base.file, new JsonValue.JsonObject(both));
        }

        long number(String keyword) {
            return get(keyword) instanceof JsonValue.JsonNumber number
                    ? number.value().longValue()
                    : -1;
        }

        boolean is(String keyword, String value) {
            return JsonValue.of(value).equals(get(keyword));
        }
    }

    private static JsonValue load(String name) {
        return FILES.computeIfAbsent(
                name,
                key -> Objects.requireNonNull(DocumentReader.standard()
                        .read(Schemas.bytes(key), DocumentFormat.JSON)
                        .value()));
    }

    private void walk(JsonValue value, Node unresolved, JsonPointer place) {
        Node node = unresolved.resolved();
        if (value instanceof JsonValue.JsonObject object) {
            object(object, node, place);
        } else if (value instanceof JsonValue.JsonArray array) {
            array(array, node, place);
        } else if (value instanceof JsonValue.JsonString) {
            text(node, place);
        } else if (node.get("type") != null) {
            replace("schema.type", "text", place, JsonValue.of("text"));
            if (node.number("minimum") >= 0) {
                replace("schema.range", "below", place, JsonValue.of(node.number("minimum") - 1));
            }
        }
    }

    private void object(JsonValue.JsonObject object, Node node, JsonPointer place) {
        if (!(node.get("properties") instanceof JsonValue.JsonObject properties)) {
            return;
        }
        add("schema.unknown-element", "unknown", place.child("unknownElement"), JsonValue.of("x"));
        if (!place.equals(JsonPointer.ROOT)) {
            replace("schema.type", "text", place, JsonValue.of("text"));
        }
        if (node.get("required") instanceof JsonValue.JsonArray required) {
            required.values().forEach(name -> removeRequired(object, place, ((JsonValue.JsonString) name).value()));
        }
        object.members().forEach((name, member) -> {
            JsonValue schema = properties.get(name);
            if (schema != null) {
                walk(member, node.below(schema), place.child(name));
            }
        });
    }

    private void removeRequired(JsonValue.JsonObject object, JsonPointer place, String name) {
        if (object.get(name) != null) {
            boolean isKind = place.equals(JsonPointer.ROOT) && name.equals("kind");
            JsonPointer member = place.child(name);
            String rule = isKind ? "schema.kind" : "schema.required";
            mutants.add(new Mutant(
                    document,
                    rule,
                    "left out",
                    member,
                    JsonPatch.EMPTY.remove(member).applyTo(document.value())));
        }
    }

    private void array(JsonValue.JsonArray array, Node node, JsonPointer place) {
        replace("schema.type", "text", place, JsonValue.of("text"));
        if (node.number("minItems") > 0) {
            replace("schema.empty", "empty list", place, new JsonValue.JsonArray(List.of()));
        }
        if (JsonValue.of(true).equals(node.get("uniqueItems"))) {
            add(
                    "schema.duplicate-value",
                    "twice",
                    place.child("-"),
                    array.values().get(0));
        }
        JsonValue items = node.get("items");
        for (int i = 0; items != null && i < array.values().size(); i++) {
            walk(array.values().get(i), node.below(items), place.child(i));
        }
    }

    private void text(Node node, JsonPointer place) {
        if (place.equals(JsonPointer.ROOT.child("kind"))) {
            replace("schema.kind", "unknown", place, UNKNOWN);
            return;
        }
        if (place.equals(JsonPointer.ROOT.child("standard"))) {
            replace("schema.standard", "unknown", place, JsonValue.of("0.0"));
            return;
        }
        replace("schema.type", "number", place, JsonValue.of(1));
        if (node.get("enum") != null) {
            replace("schema.enum", "unknown", place, UNKNOWN);
            return;
        }
        if (node.is("format", "date")) {
            replace("schema.format", "no day", place, JsonValue.of(WRONG_DAY));
        }
        if (node.number("minLength") > 0) {
            replace("schema.empty", "empty", place, JsonValue.of(""));
        }
        if (node.number("maxLength") > 0 && node.number("maxLength") < LONGEST) {
            replace("schema.length", "too long", place, JsonValue.of("字".repeat((int) node.number("maxLength") + 1)));
        }
        if (node.get("pattern") instanceof JsonValue.JsonString pattern
                && !Pattern.compile(pattern.value()).matcher("!").find()) {
            replace("schema.pattern", "form", place, JsonValue.of("!"));
        }
    }

    private void replace(String rule, String how, JsonPointer place, JsonValue with) {
        mutants.add(new Mutant(
                document, rule, how, place, JsonPatch.EMPTY.replace(place, with).applyTo(document.value())));
    }

    private void add(String rule, String how, JsonPointer place, JsonValue what) {
        mutants.add(new Mutant(
                document, rule, how, place, JsonPatch.EMPTY.add(place, what).applyTo(document.value())));
    }
}
