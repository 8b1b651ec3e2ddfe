package org.sitong.validation.internal.rules.complete;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.CompletenessCondition;
import org.sitong.standard.Kind;

/**
 * One object of a document that should hold an element, with the objects around it: other paths are read from the innermost
 * of these that they share, so that {@code fees.items.reducible} speaks of the same fee item.
 *
 * @param pointer where the object is
 * @param names the names on the way to it, list positions and nesting left out
 * @param objects the objects on the way: the document first, this one last
 * @param outer the object of the same kind that this one nests in, as a part of a material does; {@code null} where there is
 *     none
 */
public record Holders(
        JsonPointer pointer,
        List<String> names,
        List<JsonValue> objects,
        @Nullable Holders outer) {

    /** All objects at a path; every member where it leads through lists, and the members that nest in it. */
    public static List<Holders> at(Kind kind, JsonValue document, String path) {
        List<Holders> found = List.of(new Holders(JsonPointer.ROOT, List.of(), List.of(document), null));
        int end = -1;
        while (end < path.length()) {
            int start = end + 1;
            end = path.indexOf('.', start) < 0 ? path.length() : path.indexOf('.', start);
            if (start == end) {
                continue;
            }
            String name = path.substring(start, end);
            List<Holders> next = new ArrayList<>();
            found.forEach(holder -> holder.into(name, next));
            String nested = Nesting.below(kind, path.substring(0, end));
            for (int i = 0; nested != null && i < next.size(); i++) {
                next.get(i).nested(nested, next);
            }
            found = next;
        }
        return found;
    }

    private void into(String name, List<Holders> found) {
        members(
                name,
                (place, value) -> found.add(new Holders(place, added(names, name), added(objects, value), outer)));
    }

    /** The members that nest in this one stand for it: to their elements lead the same names. */
    private void nested(String name, List<Holders> found) {
        List<JsonValue> around = objects.subList(0, objects.size() - 1);
        members(name, (place, value) -> {
            if (value instanceof JsonObject) {
                found.add(new Holders(place, names, added(around, value), this));
            }
        });
    }

    private void members(String name, BiConsumer<JsonPointer, JsonValue> visitor) {
        JsonValue value = object() instanceof JsonObject object ? object.get(name) : null;
        JsonPointer place = pointer.child(name);
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                visitor.accept(place.child(i), array.values().get(i));
            }
        } else if (value instanceof JsonObject) {
            visitor.accept(place, value);
        }
    }

    private static <T> List<T> added(List<T> list, T last) {
        List<T> all = new ArrayList<>(list);
        all.add(last);
        return all;
    }

    private JsonValue object() {
        return objects.get(objects.size() - 1);
    }

    /** Whether a condition of the table holds for this object. */
    public boolean meets(CompletenessCondition when) {
        return when.present().stream().allMatch(this::has)
                && when.absent().stream().noneMatch(this::hasHereOrAround)
                && when.equalTo().entrySet().stream().allMatch(entry -> hasOneOf(entry.getKey(), entry.getValue()));
    }

    /** Whether an element is given, seen from here. */
    boolean has(String path) {
        return any(path, value -> true);
    }

    /** Whether an element is given here or in an object that this one nests in. */
    boolean hasHereOrAround(String path) {
        return has(path) || outer != null && outer.hasHereOrAround(path);
    }

    /** Whether an element has one of some values, seen from here. */
    boolean hasOneOf(String path, List<String> values) {
        return any(path, value -> values.contains(value.toString()));
    }

    private boolean any(String path, Predicate<JsonValue> test) {
        String[] parts = StringUtils.split(path, '.');
        int shared = 0;
        while (shared < names.size()
                && shared < parts.length
                && names.get(shared).equals(parts[shared])) {
            shared++;
        }
        return any(objects.get(shared), parts, shared, test);
    }

    private static boolean any(@Nullable JsonValue value, String[] path, int from, Predicate<JsonValue> test) {
        if (value == null || value instanceof JsonValue.JsonNull) {
            return false;
        }
        if (value instanceof JsonArray array) {
            return array.values().stream().anyMatch(member -> any(member, path, from, test));
        }
        if (from == path.length) {
            return test.test(value);
        }
        return value instanceof JsonObject object && any(object.get(path[from]), path, from + 1, test);
    }
}
