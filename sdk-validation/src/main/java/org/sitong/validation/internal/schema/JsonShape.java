package org.sitong.validation.internal.schema;

import org.sitong.json.JsonValue;

/** What a JSON value is, in the words of JSON Schema. */
final class JsonShape {

    private JsonShape() {}

    static String of(JsonValue value) {
        if (value instanceof JsonValue.JsonString) {
            return "string";
        }
        if (value instanceof JsonValue.JsonNumber) {
            return "number";
        }
        if (value instanceof JsonValue.JsonBoolean) {
            return "boolean";
        }
        if (value instanceof JsonValue.JsonArray) {
            return "array";
        }
        return value instanceof JsonValue.JsonObject ? "object" : "null";
    }
}
