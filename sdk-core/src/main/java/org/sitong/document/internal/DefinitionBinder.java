package org.sitong.document.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitong.json.JsonValue;

/**
 * Binds objects to value classes by the shape of the class, so that a new element needs no code here. Shapes are worked
 * out once a class. Thread-safe.
 */
public final class DefinitionBinder {

    private DefinitionBinder() {}

    /** A value with all that is sound in an object; the rest is reported. */
    public static <T> T read(JsonValue.JsonObject object, Class<T> type, BindContext context) {
        Shape shape = Shape.of(type);
        Object builder = shape.newBuilder();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Shape.Element element = shape.element(member.getKey());
            context.enter(member.getKey());
            Object value = element == null ? null : element.codec().read(member.getValue(), context);
            if (element == null) {
                context.leftOut("document.unknown-property", member.getKey());
            } else if (value != null) {
                element.set(builder, value);
            }
            context.leave();
        }
        return type.cast(shape.build(builder));
    }

    /** A value as an object, what is absent left out. */
    public static JsonValue.JsonObject write(Object value) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Shape.Element element : Shape.of(value.getClass()).elements()) {
            Object content = element.get(value);
            JsonValue written = content == null ? null : element.codec().write(content);
            if (written != null) {
                members.put(element.name(), written);
            }
        }
        return new JsonValue.JsonObject(members);
    }
}
