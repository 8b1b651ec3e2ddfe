package org.sitong.validation.internal.pack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonNumber;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/**
 * Tells which schemas of others are safe to judge by: keywords of JSON Schema 2020-12 that say something of one place at a time,
 * references within the schema and never in a circle, patterns without traps, and a bounded size, references followed.
 */
public final class SchemaCheck {

    private static final int MOST_SCHEMAS = 2_000;
    private static final int DEEPEST = 32;
    private static final String DEFINITIONS = "#/$defs/";
    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /**
     * What is wrong.
     *
     * @param place where in the schema
     * @param key the ending of a text's key
     * @param what what it is about
     */
    public record Fault(JsonPointer place, String key, String what) {}

    /** What stands behind a keyword. */
    private enum Holds {
        SCHEMA,
        SCHEMAS,
        SCHEMAS_BY_NAME,
        ANYTHING
    }

    private record Keyword(Holds holds, Predicate<JsonValue> shape) {}

    private static final Predicate<JsonValue> COUNT = value -> value instanceof JsonNumber number
            && number.value().signum() >= 0
            && number.value().stripTrailingZeros().scale() <= 0
            && number.value().precision() <= 9;
    private static final Predicate<JsonValue> NUMBER = JsonNumber.class::isInstance;
    private static final Predicate<JsonValue> TEXT = JsonString.class::isInstance;
    private static final Predicate<JsonValue> TEXTS =
            value -> value instanceof JsonArray array && array.values().stream().allMatch(TEXT);
    private static final Predicate<JsonValue> LIST =
            value -> value instanceof JsonArray array && !array.values().isEmpty();
    private static final Predicate<JsonValue> OBJECT = JsonObject.class::isInstance;
    private static final Predicate<JsonValue> SCHEMA =
            value -> value instanceof JsonObject || value instanceof JsonBoolean;
    private static final Set<String> TYPES =
            Set.of("object", "array", "string", "number", "integer", "boolean", "null");
    private static final Predicate<JsonValue> TYPE =
            value -> value instanceof JsonString text && TYPES.contains(text.value())
                    || value instanceof JsonArray array
                            && !array.values().isEmpty()
                            && array.values().stream().allMatch(each -> TYPES.contains(each.toString()));

    private static final Map<String, Keyword> KEYWORDS = keywords();

    private static Map<String, Keyword> keywords() {
        Map<String, Keyword> keywords = new HashMap<>();
        for (String name : Set.of("title", "description", "$comment", "pattern", "$ref", "$schema")) {
            keywords.put(name, new Keyword(Holds.ANYTHING, TEXT));
        }
        for (String name : Set.of(
                "minLength",
                "maxLength",
                "minItems",
                "maxItems",
                "minContains",
                "maxContains",
                "minProperties",
                "maxProperties")) {
            keywords.put(name, new Keyword(Holds.ANYTHING, COUNT));
        }
        for (String name : Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")) {
            keywords.put(name, new Keyword(Holds.ANYTHING, NUMBER));
        }
        for (String name : Set.of("allOf", "anyOf", "oneOf", "prefixItems")) {
            keywords.put(name, new Keyword(Holds.SCHEMAS, LIST));
        }
        for (String name : Set.of("properties", "dependentSchemas", "$defs")) {
            keywords.put(name, new Keyword(Holds.SCHEMAS_BY_NAME, OBJECT));
        }
        for (String name :
                Set.of("items", "contains", "not", "if", "then", "else", "propertyNames", "additionalProperties")) {
            keywords.put(name, new Keyword(Holds.SCHEMA, SCHEMA));
        }
        keywords.put("type", new Keyword(Holds.ANYTHING, TYPE));
        keywords.put("const", new Keyword(Holds.ANYTHING, value -> true));
        keywords.put("enum", new Keyword(Holds.ANYTHING, LIST));
        keywords.put("required", new Keyword(Holds.ANYTHING, TEXTS));
        keywords.put("uniqueItems", new Keyword(Holds.ANYTHING, JsonBoolean.class::isInstance));
        keywords.put(
                "dependentRequired",
                new Keyword(
                        Holds.ANYTHING,
                        value -> value instanceof JsonObject object
                                && object.members().values().stream().allMatch(TEXTS)));
        return keywords;
    }

    private final JsonValue root;
    private final Map<String, Long> sizes = new HashMap<>();
    private final Set<String> visiting = new HashSet<>();
    private @Nullable Fault fault;

    private SchemaCheck(JsonValue root) {
        this.root = root;
    }

    /** What is wrong with a schema first; {@code null} where it is safe. */
    public static @Nullable Fault fault(JsonValue schema) {
        SchemaCheck check = new SchemaCheck(schema);
        check.definitions();
        long size = check.size(schema, JsonPointer.ROOT, 0);
        if (check.fault == null && size > MOST_SCHEMAS) {
            return new Fault(JsonPointer.ROOT, "too-large", Integer.toString(MOST_SCHEMAS));
        }
        return check.fault;
    }

    /** What is defined and never referred to is compiled too. */
    private void definitions() {
        if (root instanceof JsonObject object && object.get("$defs") instanceof JsonObject definitions) {
            definitions.members().keySet().forEach(this::definition);
        }
    }

    /** How many schemas are looked at in judging by a schema, references followed. */
    private long size(JsonValue schema, JsonPointer place, int depth) {
        if (fault != null) {
            return 0;
        }
        if (depth > DEEPEST) {
            return wrong(place, "too-deep", Integer.toString(DEEPEST));
        }
        if (!(schema instanceof JsonObject object)) {
            return schema instanceof JsonBoolean ? 1 : wrong(place, "no-schema", schema.toString());
        }
        long size = 1;
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            size += keyword(member.getKey(), member.getValue(), place.child(member.getKey()), depth);
            size = Math.min(size, Integer.MAX_VALUE);
        }
        return size;
    }

    private long keyword(String name, JsonValue value, JsonPointer place, int depth) {
        Keyword keyword = KEYWORDS.get(name);
        if (keyword == null) {
            return wrong(place, "keyword", name);
        }
        if (!keyword.shape().test(value)) {
            return wrong(place, "shape", name);
        }
        if (name.equals("$defs")) {
            return depth == 0 ? 0 : wrong(place, "inner-definitions", name);
        }
        if (name.equals("$schema") && !value.toString().equals(DRAFT)) {
            return wrong(place, "draft", value.toString());
        }
        if (name.equals("pattern")) {
            String problem = PatternCheck.problem(value.toString());
            return problem == null ? 1 : wrong(place, problem, value.toString());
        }
        if (name.equals("$ref")) {
            return reference(value.toString(), place);
        }
        return below(keyword.holds(), value, place, depth);
    }

    private long below(Holds holds, JsonValue value, JsonPointer place, int depth) {
        Map<String, JsonValue> schemas = new LinkedHashMap<>();
        if (holds == Holds.SCHEMA) {
            return size(value, place, depth + 1);
        }
        if (holds == Holds.SCHEMAS_BY_NAME) {
            schemas.putAll(((JsonObject) value).members());
        } else if (holds == Holds.SCHEMAS) {
            JsonArray array = (JsonArray) value;
            for (int i = 0; i < array.values().size(); i++) {
                schemas.put(Integer.toString(i), array.values().get(i));
            }
        }
        long size = 0;
        for (Map.Entry<String, JsonValue> each : schemas.entrySet()) {
            size += size(each.getValue(), place.child(each.getKey()), depth + 1);
        }
        return size;
    }

    private long reference(String target, JsonPointer place) {
        if (!target.startsWith(DEFINITIONS)) {
            return wrong(place, "reference", target);
        }
        String name = target.substring(DEFINITIONS.length());
        if (visiting.contains(name)) {
            return wrong(place, "circle", target);
        }
        boolean isThere = root instanceof JsonObject object
                && object.get("$defs") instanceof JsonObject definitions
                && definitions.get(name) != null;
        return isThere ? definition(name) : wrong(place, "reference", target);
    }

    private long definition(String name) {
        Long known = sizes.get(name);
        if (known != null) {
            return known;
        }
        visiting.add(name);
        JsonObject definitions = (JsonObject) ((JsonObject) root).get("$defs");
        JsonPointer place = JsonPointer.ROOT.child("$defs").child(name);
        long size = size(Objects.requireNonNull(definitions).members().get(name), place, 1);
        visiting.remove(name);
        sizes.put(name, size);
        return size;
    }

    private long wrong(JsonPointer place, String key, String what) {
        fault = fault == null ? new Fault(place, key, what) : fault;
        return 0;
    }
}
