package org.sitong.standard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonNumber;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the JSON files of the standard, which are known to be right, and the members of their objects. */
public final class ResourceJson {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private ResourceJson() {}

    /**
     * Reads one object.
     *
     * @param stream the bytes, closed afterwards
     * @return the object
     */
    public static JsonObject read(InputStream stream) {
        try (stream;
                JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), stream)) {
            parser.nextToken();
            return (JsonObject) value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new JsonString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNumber(parser.getDecimalValue());
            case VALUE_TRUE -> new JsonBoolean(true);
            case VALUE_FALSE -> new JsonBoolean(false);
            default -> throw new IllegalStateException("Unexpected " + parser.currentToken());
        };
    }

    private static JsonObject object(JsonParser parser) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            members.put(name, value(parser));
        }
        return new JsonObject(members);
    }

    private static JsonArray array(JsonParser parser) {
        List<JsonValue> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new JsonArray(values);
    }

    /**
     * A member that is a string.
     *
     * @param object the object
     * @param name the member's name
     * @return the text, or {@code null} where there is no such member
     */
    public static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.value() : null;
    }

    /**
     * A member that is a list of objects.
     *
     * @param object the object
     * @param name the member's name
     * @return the objects; empty where there is no such member
     */
    public static List<JsonObject> objects(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array
                ? array.values().stream().map(JsonObject.class::cast).toList()
                : List.of();
    }

    /**
     * A member that is a list of strings.
     *
     * @param object the object
     * @param name the member's name
     * @return the texts; empty where there is no such member
     */
    public static List<String> texts(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray array
                ? array.values().stream()
                        .map(value -> ((JsonString) value).value())
                        .toList()
                : List.of();
    }
}
