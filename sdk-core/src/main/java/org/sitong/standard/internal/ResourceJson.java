package org.sitong.standard.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/** Members of the objects in the standard's own files. */
public final class ResourceJson {

    private ResourceJson() {}

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
