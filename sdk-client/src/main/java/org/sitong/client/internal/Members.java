package org.sitong.client.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.CanonicalJson;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;

/** Makes an object member by member; what is {@code null} is left out. */
public final class Members {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    /** Adds what has a textual form: texts, digests, dates, versions. */
    public Members text(String name, @Nullable Object value) {
        if (value != null) {
            members.put(name, JsonValue.of(value instanceof JsonToken token ? token.token() : value.toString()));
        }
        return this;
    }

    /** Adds a number. */
    public Members number(String name, @Nullable Number value) {
        if (value != null) {
            members.put(name, JsonValue.of(value.longValue()));
        }
        return this;
    }

    /** Adds any value. */
    public Members value(String name, @Nullable JsonValue value) {
        if (value != null) {
            members.put(name, value);
        }
        return this;
    }

    /** Adds a list; an empty one is left out. */
    public Members list(String name, Collection<? extends JsonValue> values) {
        if (!values.isEmpty()) {
            members.put(name, new JsonValue.JsonArray(List.copyOf(values)));
        }
        return this;
    }

    /** Adds a list of texts; an empty one is left out. */
    public Members texts(String name, Collection<?> values) {
        return list(
                name,
                values.stream().map(value -> JsonValue.of(value.toString())).toList());
    }

    /** The object. */
    public JsonValue.JsonObject object() {
        return new JsonValue.JsonObject(members);
    }

    /** The object in canonical form. */
    public byte[] bytes() {
        return CanonicalJson.bytes(object());
    }
}
