package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Makes the newer definition of the older one and the changes between them. */
public final class Applying {

    private final Map<ElementPath.Step, Applying> inside = new LinkedHashMap<>();
    private final List<Change> added = new ArrayList<>();
    private @Nullable Change change;
    private @Nullable Change move;

    private Applying() {}

    /** The newer definition; the changes are those of the same older one. */
    public static JsonObject apply(Kind kind, JsonObject older, List<Change> changes, Matching matching) {
        Applying root = new Applying();
        changes.forEach(each -> root.put(each, each.path().steps()));
        return root.object(ElementIndex.standard().root(kind), older, matching);
    }

    private void put(Change what, List<ElementPath.Step> steps) {
        ElementPath.Step step = steps.get(0);
        if (steps.size() > 1) {
            inside.computeIfAbsent(step, absent -> new Applying()).put(what, steps.subList(1, steps.size()));
        } else if (what.kind() == ChangeKind.ADDED && step instanceof ElementPath.Member) {
            added.add(what);
        } else {
            Applying at = inside.computeIfAbsent(step, absent -> new Applying());
            if (what.kind() == ChangeKind.MOVED) {
                at.move = what;
            } else {
                at.change = what;
            }
        }
    }

    private JsonObject object(@Nullable Element element, JsonObject older, Matching matching) {
        Map<String, JsonValue> members = new LinkedHashMap<>(older.members());
        inside.forEach((step, child) -> {
            String name = step.toString();
            Element of = element == null ? null : ElementIndex.standard().child(element, name);
            JsonValue value = child.value(of, members.get(name), matching);
            if (value == null) {
                members.remove(name);
            } else {
                members.put(name, value);
            }
        });
        return new JsonObject(members);
    }

    private @Nullable JsonValue value(@Nullable Element element, @Nullable JsonValue older, Matching matching) {
        if (change != null) {
            return change.to();
        }
        boolean isList = !added.isEmpty() || inside.keySet().stream().anyMatch(ElementPath.Member.class::isInstance);
        if (isList) {
            JsonArray list = older instanceof JsonArray array ? array : new JsonArray(List.of());
            JsonArray members = list(element, list.values(), matching);
            return members.values().isEmpty() ? null : members;
        }
        JsonObject holder = older instanceof JsonObject object ? object : new JsonObject(Map.of());
        JsonObject made = object(element, holder, matching);
        return made.members().isEmpty() ? null : made;
    }

    private JsonArray list(@Nullable Element element, List<JsonValue> older, Matching matching) {
        Map<Integer, JsonValue> placed = new TreeMap<>();
        List<JsonValue> rest = new ArrayList<>();
        Keys keys = new Keys(element, older, matching);
        for (int i = 0; i < older.size(); i++) {
            Applying at = inside.get(keys.at(i));
            if (at == null) {
                rest.add(older.get(i));
                continue;
            }
            if (at.change != null && at.change.to() == null) {
                continue;
            }
            JsonValue member = older.get(i) instanceof JsonObject object && !at.inside.isEmpty()
                    ? at.object(element, object, matching)
                    : older.get(i);
            if (at.move == null) {
                rest.add(member);
            } else {
                placed.put(position(at.move), member);
            }
        }
        added.forEach(each -> placed.put(position(each), java.util.Objects.requireNonNull(each.to())));
        JsonValue[] all = new JsonValue[rest.size() + placed.size()];
        placed.forEach((position, member) -> all[position] = member);
        int next = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == null) {
                all[i] = rest.get(next++);
            }
        }
        return new JsonArray(Arrays.asList(all));
    }

    private static int position(Change change) {
        return JsonPointer.index(change.pointer().last());
    }
}
