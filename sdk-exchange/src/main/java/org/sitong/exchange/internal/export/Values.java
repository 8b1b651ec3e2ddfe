package org.sitong.exchange.internal.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.json.JsonValue;

/** What a definition holds at an element, seen from a row: the counterpart of putting it there. */
final class Values {

    private static final Found NOTHING = new Found(null, true);

    private final JsonValue.JsonObject definition;

    Values(JsonValue.JsonObject definition) {
        this.definition = definition;
    }

    /**
     * A value, or the values of the members of a list that the row stands for as a whole.
     *
     * @param value {@code null} where there is none
     * @param whole whether no member of such a list is without a value
     */
    record Found(@Nullable JsonValue value, boolean whole) {

        /** The value, where it is one that a row can hold. */
        @Nullable
        JsonValue wholeValue() {
            return whole ? value : null;
        }
    }

    /** What stands at an element. */
    Found find(ElementPath path, Scope scope) {
        return find(definition, path, 0, scope);
    }

    private static Found find(JsonValue node, ElementPath path, int at, Scope scope) {
        JsonValue child = node instanceof JsonValue.JsonObject object
                ? object.get(path.names().get(at))
                : null;
        boolean last = at == path.names().size() - 1;
        if (child != null && path.lists().get(at)) {
            Integer position = scope.position(String.join(".", path.names().subList(0, at + 1)));
            if (position != null) {
                child = member(child, position);
            } else if (!last) {
                return members(child, path, at, scope);
            }
        }
        if (child == null) {
            return NOTHING;
        }
        return last ? new Found(child, true) : find(child, path, at + 1, scope);
    }

    private static @Nullable JsonValue member(JsonValue list, int position) {
        boolean there = list instanceof JsonValue.JsonArray array
                && position < array.values().size();
        return there ? ((JsonValue.JsonArray) list).values().get(position) : null;
    }

    private static Found members(JsonValue list, ElementPath path, int at, Scope scope) {
        List<JsonValue> members = list instanceof JsonValue.JsonArray array ? array.values() : List.of();
        List<JsonValue> values = new ArrayList<>();
        boolean whole = true;
        for (JsonValue member : members) {
            Found found = find(member, path, at + 1, scope);
            whole &= found.whole() && found.value() != null;
            if (found.value() != null) {
                values.add(found.value());
            }
        }
        return values.isEmpty() ? NOTHING : new Found(new JsonValue.JsonArray(values), whole);
    }

    /** The members of a list that the row stands above. */
    List<JsonValue> list(ElementPath path, Scope scope) {
        return find(path, scope).value() instanceof JsonValue.JsonArray array ? array.values() : List.of();
    }
}
