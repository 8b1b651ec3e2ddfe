package org.sitong.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/**
 * A sequence of changes to a JSON document (RFC 6902), applied wholly or not at all. Immutable and thread-safe: every method
 * that adds an operation gives a new patch.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6902">RFC 6902</a>
 */
@Value
public class JsonPatch {

    /** A patch without operations. */
    public static final JsonPatch EMPTY = new JsonPatch(List.of());

    private static final String APPEND = "-";

    /** The operations in the order in which they are applied. */
    List<Operation> operations;

    private JsonPatch(List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    /** What an operation does. */
    public enum Action {
        /** Puts a value into an object or, moving later ones, into an array. */
        ADD,
        /** Takes a value out. */
        REMOVE,
        /** Puts a value in another's place. */
        REPLACE,
        /** Takes a value out and puts it elsewhere. */
        MOVE,
        /** Puts a value elsewhere too. */
        COPY,
        /** Changes nothing, but refuses the patch where another value is there. */
        TEST;

        private final String token = name().toLowerCase(Locale.ROOT);

        /**
         * The word in a written patch.
         *
         * @return such as {@code add}
         */
        public String token() {
            return token;
        }

        /**
         * Whether the operation brings a value of its own.
         *
         * @return true for add, replace and test
         */
        public boolean hasValue() {
            return this == ADD || this == REPLACE || this == TEST;
        }

        /**
         * Whether the operation takes its value from elsewhere in the document.
         *
         * @return true for move and copy
         */
        public boolean hasFrom() {
            return this == MOVE || this == COPY;
        }
    }

    /**
     * One change.
     *
     * @param action what it does
     * @param path where
     * @param from where the value comes from; {@code null} but for move and copy
     * @param value the value; {@code null} but for add, replace and test
     */
    public record Operation(
            Action action,
            JsonPointer path,
            @Nullable JsonPointer from,
            @Nullable JsonValue value) {

        /**
         * Checks that the operation has what it needs.
         *
         * @param action what it does
         * @param path where
         * @param from where the value comes from
         * @param value the value
         * @throws IllegalArgumentException when it lacks its value or source, or has one that it does not need
         */
        public Operation {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(path, "path");
            if ((value != null) != action.hasValue() || (from != null) != action.hasFrom()) {
                throw new IllegalArgumentException("'" + action.token() + "' at '" + path + "' needs "
                        + (action.hasValue() ? "a value" : action.hasFrom() ? "a 'from'" : "a path only"));
            }
        }
    }

    /** A patch does not fit the document: a place is not there, or another value is. */
    public static final class Mismatch extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final transient JsonPointer place;

        private Mismatch(JsonPointer place, String message) {
            super(message);
            this.place = place;
        }

        /**
         * The place that does not fit.
         *
         * @return where
         */
        public JsonPointer place() {
            return place;
        }
    }

    /**
     * Reads a written patch.
     *
     * @param patch an array of operations
     * @return the patch
     * @throws IllegalArgumentException when it is not a patch
     */
    public static JsonPatch of(JsonValue patch) {
        if (!(patch instanceof JsonArray array)) {
            throw new IllegalArgumentException("A JSON Patch is an array of operations");
        }
        return new JsonPatch(array.values().stream().map(JsonPatch::operation).toList());
    }

    private static Operation operation(JsonValue written) {
        if (!(written instanceof JsonObject object)) {
            throw new IllegalArgumentException("An operation of a JSON Patch is an object");
        }
        String word = text(object, "op");
        for (Action action : Action.values()) {
            if (action.token().equals(word)) {
                JsonPointer from = action.hasFrom() ? JsonPointer.parse(text(object, "from")) : null;
                JsonValue value = action.hasValue() ? object.get("value") : null;
                return new Operation(action, JsonPointer.parse(text(object, "path")), from, value);
            }
        }
        throw new IllegalArgumentException("A JSON Patch has no operation '" + word + "'");
    }

    private static String text(JsonObject object, String name) {
        if (object.get(name) instanceof JsonString text) {
            return text.value();
        }
        throw new IllegalArgumentException("An operation of a JSON Patch needs a text '" + name + "'");
    }

    /**
     * Adds a value; at the end of an array with the last token {@code -}.
     *
     * @param path where the value will be
     * @param value the value
     * @return this patch and the operation
     */
    public JsonPatch add(JsonPointer path, JsonValue value) {
        return and(new Operation(Action.ADD, path, null, value));
    }

    /**
     * Takes a value out.
     *
     * @param path where the value is
     * @return this patch and the operation
     */
    public JsonPatch remove(JsonPointer path) {
        return and(new Operation(Action.REMOVE, path, null, null));
    }

    /**
     * Puts a value in another's place.
     *
     * @param path where the value is
     * @param value the new value
     * @return this patch and the operation
     */
    public JsonPatch replace(JsonPointer path, JsonValue value) {
        return and(new Operation(Action.REPLACE, path, null, value));
    }

    /**
     * Moves a value.
     *
     * @param from where it is
     * @param path where it will be, once it has been taken out
     * @return this patch and the operation
     */
    public JsonPatch move(JsonPointer from, JsonPointer path) {
        return and(new Operation(Action.MOVE, path, from, null));
    }

    /**
     * Copies a value.
     *
     * @param from where it is
     * @param path where it will be too
     * @return this patch and the operation
     */
    public JsonPatch copy(JsonPointer from, JsonPointer path) {
        return and(new Operation(Action.COPY, path, from, null));
    }

    /**
     * Refuses the patch where another value is there.
     *
     * @param path where the value is
     * @param value what it must be
     * @return this patch and the operation
     */
    public JsonPatch test(JsonPointer path, JsonValue value) {
        return and(new Operation(Action.TEST, path, null, value));
    }

    /**
     * Puts a text in another's place, provided that it is still there.
     *
     * @param path where the text is
     * @param old the text as it is
     * @param text the text as it should be
     * @return this patch and the two operations
     */
    public JsonPatch replace(JsonPointer path, String old, String text) {
        return test(path, JsonValue.of(old)).replace(path, JsonValue.of(text));
    }

    /**
     * Adds any operation.
     *
     * @param operation the operation
     * @return this patch and the operation
     */
    public JsonPatch and(Operation operation) {
        List<Operation> all = new ArrayList<>(operations);
        all.add(operation);
        return new JsonPatch(all);
    }

    /**
     * The written form.
     *
     * @return an array of operations
     */
    public JsonValue toValue() {
        return new JsonArray(operations.stream().map(JsonPatch::written).toList());
    }

    private static JsonValue written(Operation operation) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("op", JsonValue.of(operation.action().token()));
        if (operation.from() != null) {
            members.put("from", JsonValue.of(operation.from().toString()));
        }
        members.put("path", JsonValue.of(operation.path().toString()));
        if (operation.value() != null) {
            members.put("value", operation.value());
        }
        return new JsonObject(members);
    }

    /**
     * Changes a document.
     *
     * @param document the document; stays as it is
     * @return the changed document
     * @throws Mismatch when a place is not there or a tested value is another
     */
    public JsonValue applyTo(JsonValue document) {
        JsonValue changed = document;
        for (Operation operation : operations) {
            changed = applied(operation, changed);
        }
        return changed;
    }

    private static JsonValue applied(Operation operation, JsonValue document) {
        JsonPointer path = operation.path();
        return switch (operation.action()) {
            case ADD -> put(document, path, Objects.requireNonNull(operation.value()), path.tokens(), false);
            case REMOVE -> without(document, path);
            case REPLACE -> put(document, path, Objects.requireNonNull(operation.value()), path.tokens(), true);
            case COPY -> put(document, path, there(document, operation.from()), path.tokens(), false);
            case MOVE -> moved(document, Objects.requireNonNull(operation.from()), path);
            case TEST -> {
                if (!there(document, path).equals(operation.value())) {
                    throw new Mismatch(path, "Another value stands at '" + path + "'");
                }
                yield document;
            }
        };
    }

    private static JsonValue moved(JsonValue document, JsonPointer from, JsonPointer path) {
        JsonValue value = there(document, from);
        if (from.equals(path)) {
            return document;
        }
        if (from.covers(path)) {
            throw new Mismatch(path, "A value cannot be moved into itself: '" + from + "' to '" + path + "'");
        }
        return put(without(document, from), path, value, path.tokens(), false);
    }

    private static JsonValue there(JsonValue document, @Nullable JsonPointer path) {
        JsonValue value = document.at(Objects.requireNonNull(path));
        if (value == null) {
            throw new Mismatch(path, "Nothing stands at '" + path + "'");
        }
        return value;
    }

    private static JsonValue put(
            JsonValue holder, JsonPointer path, JsonValue value, List<String> tokens, boolean instead) {
        if (tokens.isEmpty()) {
            return value;
        }
        String token = tokens.get(0);
        List<String> rest = tokens.subList(1, tokens.size());
        if (holder instanceof JsonObject object) {
            JsonValue known = object.get(token);
            if (known == null && (instead || !rest.isEmpty())) {
                throw new Mismatch(path, "Nothing stands at '" + path + "'");
            }
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            members.put(token, known == null ? value : put(known, path, value, rest, instead));
            return new JsonObject(members);
        }
        if (holder instanceof JsonArray array) {
            List<JsonValue> values = new ArrayList<>(array.values());
            boolean adds = rest.isEmpty() && !instead;
            int index = adds && token.equals(APPEND) ? values.size() : JsonPointer.index(token);
            if (index < 0 || index > values.size() || (index == values.size() && !adds)) {
                throw new Mismatch(path, "Nothing stands at '" + path + "'");
            }
            if (adds) {
                values.add(index, value);
            } else {
                values.set(index, put(values.get(index), path, value, rest, instead));
            }
            return new JsonArray(values);
        }
        throw new Mismatch(path, "Nothing can stand at '" + path + "'");
    }

    private static JsonValue without(JsonValue document, JsonPointer path) {
        there(document, path);
        JsonPointer parent = path.parent();
        if (parent == null) {
            throw new Mismatch(path, "The whole document cannot be removed");
        }
        JsonValue holder = there(document, parent);
        JsonValue left;
        if (holder instanceof JsonObject object) {
            Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
            members.remove(path.last());
            left = new JsonObject(members);
        } else {
            List<JsonValue> values = new ArrayList<>(((JsonArray) holder).values());
            values.remove(JsonPointer.index(path.last()));
            left = new JsonArray(values);
        }
        return put(document, parent, left, parent.tokens(), true);
    }
}
