package org.sitong.document.internal;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.sitong.json.JsonValue;

/** Writes JSON, on one line or laid out with two spaces a level. */
public final class JsonEmitter {

    private final StringBuilder out = new StringBuilder();
    private final boolean pretty;

    private JsonEmitter(boolean pretty) {
        this.pretty = pretty;
    }

    /** The value as JSON text, without a line end behind it. */
    public static String write(JsonValue value, boolean pretty) {
        JsonEmitter emitter = new JsonEmitter(pretty);
        emitter.value(value, 0);
        return emitter.out.toString();
    }

    private void value(JsonValue value, int depth) {
        if (value instanceof JsonValue.JsonObject object) {
            members(object.members(), Depth.below(depth));
        } else if (value instanceof JsonValue.JsonArray array) {
            elements(array.values(), Depth.below(depth));
        } else if (value instanceof JsonValue.JsonString string) {
            JsonText.quote(string.value(), out);
        } else {
            out.append(value); // null, booleans and numbers are written as they read
        }
    }

    private void members(Map<String, JsonValue> members, int depth) {
        out.append('{');
        Iterator<Map.Entry<String, JsonValue>> rest = members.entrySet().iterator();
        while (rest.hasNext()) {
            Map.Entry<String, JsonValue> member = rest.next();
            newLine(depth);
            JsonText.quote(member.getKey(), out);
            out.append(pretty ? ": " : ":");
            value(member.getValue(), depth);
            separate(rest.hasNext(), depth);
        }
        out.append('}');
    }

    private void elements(List<JsonValue> elements, int depth) {
        out.append('[');
        Iterator<JsonValue> rest = elements.iterator();
        while (rest.hasNext()) {
            newLine(depth);
            value(rest.next(), depth);
            separate(rest.hasNext(), depth);
        }
        out.append(']');
    }

    private void separate(boolean more, int depth) {
        if (more) {
            out.append(',');
        } else {
            newLine(depth - 1);
        }
    }

    private void newLine(int depth) {
        if (pretty) {
            out.append('\n').append("  ".repeat(depth));
        }
    }
}
