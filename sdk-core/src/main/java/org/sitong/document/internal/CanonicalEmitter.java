package org.sitong.document.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.sitong.document.CanonicalFormException;
import org.sitong.json.JsonValue;

/** Writes RFC 8785: no blanks, names sorted by UTF-16 units, numbers as ECMAScript shows them. */
public final class CanonicalEmitter {

    private final StringBuilder out = new StringBuilder();

    private CanonicalEmitter() {}

    /** The canonical text. */
    public static String write(JsonValue value) {
        CanonicalEmitter emitter = new CanonicalEmitter();
        emitter.value(value, 0);
        return emitter.out.toString();
    }

    private void value(JsonValue value, int depth) {
        if (value instanceof JsonValue.JsonObject object) {
            members(object, below(depth));
        } else if (value instanceof JsonValue.JsonArray array) {
            String separator = "";
            out.append('[');
            for (JsonValue element : array.values()) {
                out.append(separator);
                value(element, below(depth));
                separator = ",";
            }
            out.append(']');
        } else if (value instanceof JsonValue.JsonString string) {
            text(string.value());
        } else if (value instanceof JsonValue.JsonNumber number) {
            out.append(number(number.value()));
        } else {
            out.append(value);
        }
    }

    private void members(JsonValue.JsonObject object, int depth) {
        String separator = "";
        out.append('{');
        for (Map.Entry<String, JsonValue> member : new TreeMap<>(object.members()).entrySet()) {
            out.append(separator);
            text(member.getKey());
            out.append(':');
            value(member.getValue(), depth);
            separator = ",";
        }
        out.append('}');
    }

    private static int below(int depth) {
        try {
            return Depth.below(depth);
        } catch (IllegalArgumentException e) {
            throw new CanonicalFormException(e.getMessage());
        }
    }

    private void text(String value) {
        if (LoneSurrogates.in(value)) {
            throw new CanonicalFormException("A text holds half of a surrogate pair");
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

    private static String number(BigDecimal value) {
        String text = EcmaNumber.format(value.doubleValue());
        if (text == null || new BigDecimal(text).compareTo(value) != 0) {
            throw new CanonicalFormException("A double does not hold this number unchanged: " + value);
        }
        return text;
    }
}
