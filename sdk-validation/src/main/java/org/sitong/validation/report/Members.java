package org.sitong.validation.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonValue;

/** The members of a JSON object, in the order in which they are given. Texts become Unicode that can be written. */
final class Members {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    static <T> JsonValue array(Collection<T> values, Function<? super T, JsonValue> shape) {
        return new JsonValue.JsonArray(values.stream().map(shape).toList());
    }

    static <T> JsonValue orNull(@Nullable T value, Function<? super T, JsonValue> shape) {
        return value == null ? JsonValue.NULL : shape.apply(value);
    }

    Members with(String name, JsonValue value) {
        members.put(name, value);
        return this;
    }

    Members with(String name, @Nullable String text) {
        return with(name, text == null ? JsonValue.NULL : JsonValue.of(Harmless.unicode(text)));
    }

    Members with(String name, long number) {
        return with(name, JsonValue.of(number));
    }

    /** Adds a member only where there is something to say. */
    <T> Members given(String name, @Nullable T value, Function<? super T, JsonValue> shape) {
        return value == null ? this : with(name, shape.apply(value));
    }

    /** Adds a member only where there is a value. */
    Members given(String name, @Nullable JsonValue value) {
        return value == null ? this : with(name, value);
    }

    /** Adds a member only where there is a text. */
    Members given(String name, @Nullable String text) {
        return text == null ? this : with(name, text);
    }

    Members range(@Nullable SourceRange range) {
        return with("line", orNull(range, at -> JsonValue.of(at.line())))
                .with("column", orNull(range, at -> JsonValue.of(at.column())))
                .with("endLine", orNull(range, at -> JsonValue.of(at.endLine())))
                .with("endColumn", orNull(range, at -> JsonValue.of(at.endColumn())));
    }

    Map<String, JsonValue> members() {
        return members;
    }

    JsonValue object() {
        return new JsonValue.JsonObject(members);
    }
}
