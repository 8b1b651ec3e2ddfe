package org.sitong.document.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPatch.Action;
import org.sitong.json.JsonPatch.Operation;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** What changes between two values of which one takes the other's place, so that what stays is left alone. */
final class Steps {

    private Steps() {}

    /** The single changes; {@code null} where the values have nothing in common to keep. */
    static @Nullable List<Operation> between(JsonValue old, JsonValue value, JsonPointer at) {
        if (old.equals(value)) {
            return List.of();
        }
        List<Operation> steps = new ArrayList<>();
        if (old instanceof JsonObject from && value instanceof JsonObject to) {
            if (from.members().keySet().stream().noneMatch(to.members()::containsKey)) {
                return null;
            }
            members(from.members(), to.members(), at, steps);
            return steps;
        }
        if (old instanceof JsonArray from && value instanceof JsonArray to) {
            if (from.values().isEmpty() || to.values().isEmpty()) {
                return null;
            }
            elements(from.values(), to.values(), at, steps);
            return steps;
        }
        return null;
    }

    private static void members(
            Map<String, JsonValue> from, Map<String, JsonValue> to, JsonPointer at, List<Operation> steps) {
        from.forEach((name, value) -> {
            JsonValue next = to.get(name);
            if (next != null && !next.equals(value)) {
                steps.add(new Operation(Action.REPLACE, at.child(name), null, next));
            }
        });
        to.forEach((name, value) -> {
            if (!from.containsKey(name)) {
                steps.add(new Operation(Action.ADD, at.child(name), null, value));
            }
        });
        from.keySet().stream()
                .filter(name -> !to.containsKey(name))
                .forEach(name -> steps.add(new Operation(Action.REMOVE, at.child(name), null, null)));
    }

    /** Elements that are there already are moved, others replaced, put in and taken out at the end. */
    private static void elements(List<JsonValue> from, List<JsonValue> to, JsonPointer at, List<Operation> steps) {
        List<JsonValue> now = new ArrayList<>(from);
        for (int i = 0; i < to.size(); i++) {
            JsonValue wanted = to.get(i);
            while (i < now.size() && isGone(now, to, i)) {
                steps.add(new Operation(Action.REMOVE, at.child(i), null, null));
                now.remove(i);
            }
            if (i < now.size() && now.get(i).equals(wanted)) {
                continue;
            }
            int found = i < now.size() ? now.subList(i, now.size()).indexOf(wanted) : -1;
            if (found > 0) {
                steps.add(new Operation(Action.MOVE, at.child(i), at.child(i + found), null));
                now.add(i, now.remove(i + found));
            } else if (i < now.size() && !to.subList(i, to.size()).contains(now.get(i))) {
                steps.add(new Operation(Action.REPLACE, at.child(i), null, wanted));
                now.set(i, wanted);
            } else {
                steps.add(new Operation(Action.ADD, at.child(i), null, wanted));
                now.add(i, wanted);
            }
        }
        for (int i = now.size() - 1; i >= to.size(); i--) {
            steps.add(new Operation(Action.REMOVE, at.child(i), null, null));
        }
    }

    /** Whether an element is wanted no more, while the one that is wanted in its place stands further behind. */
    private static boolean isGone(List<JsonValue> now, List<JsonValue> to, int at) {
        return !to.subList(at, to.size()).contains(now.get(at))
                && now.subList(at, now.size()).contains(to.get(at));
    }
}
