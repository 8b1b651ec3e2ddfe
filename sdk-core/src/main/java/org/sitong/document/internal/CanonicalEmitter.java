package org.sitong.document.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.sitong.document.CanonicalFormException;
import org.sitong.document.Problem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** Writes RFC 8785: no blanks, names sorted by UTF-16 units, numbers as ECMAScript shows them. */
public final class CanonicalEmitter {

    private final StringBuilder out = new StringBuilder();

    private CanonicalEmitter() {}

    /** The canonical text. */
    public static String write(JsonValue value) {
        CanonicalEmitter emitter = new CanonicalEmitter();
        emitter.value(value, JsonPointer.ROOT, 0);
        return emitter.out.toString();
    }

    private void value(JsonValue value, JsonPointer place, int depth) {
        if (value instanceof JsonValue.JsonObject object) {
            members(object, place, below(depth, place));
        } else if (value instanceof JsonValue.JsonArray array) {
            String separator = "";
            out.append('[');
            for (int i = 0; i < array.values().size(); i++) {
                out.append(separator);
                value(array.values().get(i), place.child(i), below(depth, place));
                separator = ",";
            }
            out.append(']');
        } else if (value instanceof JsonValue.JsonString string) {
            text(string.value(), place);
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.append(number(number.value(), place));
        } else {
            out.append(value);
        }
    }

    private void members(JsonValue.JsonObject object, JsonPointer place, int depth) {
        String separator = "";
        out.append('{');
        for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
            out.append(separator);
            JsonPointer at = place.child(member.getKey());
            text(member.getKey(), at);
            out.append(':');
            value(member.getValue(), at, depth);
            separator = ",";
        }
        out.append('}');
    }

    private static int below(int depth, JsonPointer place) {
        if (depth >= Depth.MAX) {
            throw refused("document.no-canonical-form.deep", place, Depth.MAX);
        }
        return depth + 1;
    }

    private void text(String value, JsonPointer place) {
        if (LoneSurrogates.in(value)) {
            throw refused("document.no-canonical-form.surrogate", place);
        }
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                JsonText.escape(c, out);
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static String number(BigDecimal value, JsonPointer place) {
        String text = EcmaNumber.format(value.doubleValue());
        if (text == null || new BigDecimal(text).compareTo(value) != 0) {
            throw refused("document.no-canonical-form.number", place, value);
        }
        return text;
    }

    private static CanonicalFormException refused(String key, JsonPointer place, Object... arguments) {
        return new CanonicalFormException(Problem.builder()
                .id("document.no-canonical-form")
                .messageKey(key)
                .arguments(Text.of(key, arguments).arguments())
                .pointer(place)
                .build());
    }
}
