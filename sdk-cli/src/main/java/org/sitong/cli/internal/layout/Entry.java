package org.sitong.cli.internal.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceMap;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * Where a value begins in a text: at its name, or itself where it has none.
 *
 * @param pointer the value
 * @param start the place where it begins
 * @param key its name's place, {@code null} for elements of lists and for the root
 * @param value its own place
 * @param scalar whether it holds no other values
 */
record Entry(
        JsonPointer pointer, SourceRange start, @Nullable SourceRange key, SourceRange value, boolean scalar) {

    /** All values of a document in the order of its text, outer ones before inner ones. */
    static List<Entry> all(JsonValue root, SourceMap places) {
        List<Entry> entries = new ArrayList<>();
        collect(JsonPointer.ROOT, root, places, entries);
        entries.sort(Comparator.comparingInt((Entry entry) -> entry.start.offset())); // stable: outer ones stay first
        return entries;
    }

    private static void collect(JsonPointer pointer, JsonValue value, SourceMap places, List<Entry> entries) {
        SourceRange key = places.key(pointer);
        SourceRange at = places.value(pointer);
        if (at == null) {
            throw new IllegalStateException("No place for " + pointer);
        }
        entries.add(new Entry(pointer, key == null ? at : key, key, at, isScalar(value)));
        if (value instanceof JsonValue.JsonObject object) {
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                collect(pointer.child(member.getKey()), member.getValue(), places, entries);
            }
        } else if (value instanceof JsonValue.JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                collect(pointer.child(i), array.values().get(i), places, entries);
            }
        }
    }

    private static boolean isScalar(JsonValue value) {
        return !(value instanceof JsonValue.JsonObject) && !(value instanceof JsonValue.JsonArray);
    }
}
