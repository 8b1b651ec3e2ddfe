package org.sitong.validation.internal.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonValue;

/** The members of a JSON object, in the order in which they are given. Texts become Unicode that can be written. */
public final class Members {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    public static <T> JsonValue array(Collection<T> values, Function<? super T, JsonValue> shape) {
        return new JsonValue.JsonArray(values.stream().map(shape).toList());
    }

    public static <T> JsonValue orNull(@Nullable T value, Function<? super T, JsonValue> shape) {
        return value == null ? JsonValue.NULL : shape.apply(value);
    }

    /** A value that can be written: half of a surrogate pair, which a definition built in Java may hold, is replaced. */
    public static JsonValue unicode(JsonValue value) {
        if (value instanceof JsonValue.JsonString string) {
            return JsonValue.of(Harmless.unicode(string.value()));
        }
        if (value instanceof JsonValue.JsonArray array) {
            return array(array.values(), Members::unicode);
        }
        if (value instanceof JsonValue.JsonObject object) {
            Members members = new Members();
            object.members().forEach((name, member) -> members.with(Harmless.unicode(name), unicode(member)));
            return members.object();
        }
        return value;
    }

    public Members with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    public Members with(String name, @Nullable String text) {
        return with(name, text == null ? JsonValue.NULL : JsonValue.of(Harmless.unicode(text)));
    }

    public Members with(String name, long number) {
        return with(name, JsonValue.of(number));
    }

    /** Adds a member only where there is something to say. */
    public <T> Members given(String name, @Nullable T value, Function<? super T, JsonValue> shape) {
        return value == null ? this : with(name, shape.apply(value));
    }

    /** Adds a member only where there is a value. */
    public Members given(String name, @Nullable JsonValue value) {
        return value == null ? this : with(name, value);
    }

    /** Adds a member only where there is a text. */
    public Members given(String name, @Nullable String text) {
        return text == null ? this : with(name, text);
    }

    public Members range(@Nullable SourceRange range) {
        return with("line", orNull(range, at -> JsonValue.of(at.line())))
                .with("column", orNull(range, at -> JsonValue.of(at.column())))
                .with("endLine", orNull(range, at -> JsonValue.of(at.endLine())))
                .with("endColumn", orNull(range, at -> JsonValue.of(at.endColumn())));
    }

    public Map<String, JsonValue> members() {
        return members;
    }

    public JsonValue object() {
        return new JsonValue.JsonObject(members);
    }
}
