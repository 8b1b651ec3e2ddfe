package org.sitong.json;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value, immutable and free of every parser's types: extensions, patches and the generic form of a document.
 *
 * <p>Two values are equal when their content is equal; the order of an object's members is kept but does not count for
 * equality, and numbers compare by value ({@code 1.0} equals {@code 1}). All implementations are thread-safe.
 */
public sealed interface JsonValue {

    /** The JSON {@code null}. */
    JsonValue NULL = new JsonNull();

    /** The JSON {@code null}; use {@link JsonValue#NULL}. */
    record JsonNull() implements JsonValue {
        @Override
        public String toString() {
            return "null";
        }
    }

    /**
     * A JSON boolean.
     *
     * @param value the truth value
     */
    record JsonBoolean(boolean value) implements JsonValue {
        @Override
        public String toString() {
            return Boolean.toString(value);
        }
    }

    /**
     * A JSON number, exact.
     *
     * @param value the number as it was written; compared by value, not by scale
     */
    record JsonNumber(BigDecimal value) implements JsonValue {
        /**
         * Checks that there is a number.
         *
         * @param value the number
         * @throws NullPointerException when it is {@code null}
         */
        public JsonNumber {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof JsonNumber number && value.compareTo(number.value) == 0;
        }

        @Override
        public int hashCode() {
            return value.signum() == 0 ? 0 : value.stripTrailingZeros().hashCode();
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * A JSON string.
     *
     * @param value the text
     */
    record JsonString(String value) implements JsonValue {
        /**
         * Checks that there is a text.
         *
         * @param value the text
         * @throws NullPointerException when it is {@code null}
         */
        public JsonString {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /**
     * A JSON array.
     *
     * @param values the elements in order; copied
     */
    record JsonArray(List<JsonValue> values) implements JsonValue {
        /**
         * Copies the elements.
         *
         * @param values the elements in order
         * @throws NullPointerException when an element is Java's {@code null}; JSON's is {@link JsonValue#NULL}
         */
        public JsonArray {
            values = List.copyOf(values);
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /**
     * A JSON object.
     *
     * @param members the members in the order in which they were written; copied
     */
    record JsonObject(Map<String, JsonValue> members) implements JsonValue {
        /**
         * Copies the members and keeps their order.
         *
         * @param members the members in order
         * @throws NullPointerException when a name or value is Java's {@code null}; JSON's is {@link JsonValue#NULL}
         */
        public JsonObject {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
            members.forEach((name, value) -> {
                Objects.requireNonNull(name, "name");
                Objects.requireNonNull(value, name);
            });
        }

        /**
         * Looks a member up.
         *
         * @param name the member's name
         * @return its value, or {@code null} where the object has no such member
         */
        public @Nullable JsonValue get(String name) {
            return members.get(name);
        }

        @Override
        public String toString() {
            return members.toString();
        }
    }

    /**
     * Makes a string value.
     *
     * @param value the text
     * @return the value
     */
    static JsonValue of(String value) {
        return new JsonString(value);
    }

    /**
     * Makes a number value.
     *
     * @param value the number
     * @return the value
     */
    static JsonValue of(long value) {
        return new JsonNumber(BigDecimal.valueOf(value));
    }

    /**
     * Makes a boolean value.
     *
     * @param value the truth value
     * @return the value
     */
    static JsonValue of(boolean value) {
        return new JsonBoolean(value);
    }

    /**
     * Finds the value that a pointer names.
     *
     * @param pointer where to look, from this value
     * @return the value there, or {@code null} where there is none
     */
    default @Nullable JsonValue at(JsonPointer pointer) {
        JsonValue current = this;
        for (String token : pointer.tokens()) {
            if (current instanceof JsonObject object) {
                current = object.get(token);
            } else if (current instanceof JsonArray array) {
                int index = JsonPointer.index(token);
                current = index >= 0 && index < array.values().size()
                        ? array.values().get(index)
                        : null;
            } else {
                return null;
            }
            if (current == null) {
                return null;
            }
        }
        return current;
    }
}
