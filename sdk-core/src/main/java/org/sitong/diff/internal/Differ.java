package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.sitong.standard.Growth;
import org.sitong.standard.Kind;

/**
 * Finds what changed between two definitions in the form in which they are written. Objects are entered, whether they are there
 * or not; what has an order as a whole, such as a time limit, is one value.
 */
public final class Differ {

    private static final JsonObject NOTHING = new JsonObject(Map.of());
    private static final JsonArray NO_MEMBERS = new JsonArray(List.of());

    private final ElementIndex index = ElementIndex.standard();
    private final Matching matching;
    private final List<Change> changes = new ArrayList<>();

    private Differ(Matching matching) {
        this.matching = matching;
    }

    /** What changed, in the order of the older definition. */
    public static List<Change> changes(Kind kind, JsonObject older, JsonObject newer, Matching matching) {
        Differ differ = new Differ(matching);
        Element root = differ.index.root(kind);
        differ.object(new Spot(root, ElementPath.ROOT, JsonPointer.ROOT, JsonPointer.ROOT, true), older, newer);
        return List.copyOf(differ.changes);
    }

    /** Whether values of an element are compared as a whole. */
    public static boolean isWhole(Element element) {
        return !element.list()
                && element.order() != null
                && (element.order().growth() == Growth.SHORTER
                        || element.order().growth() == Growth.LONGER);
    }

    /** Where the walk is; known: whether the standard has the element itself, not only one above. */
    private record Spot(Element element, ElementPath path, JsonPointer before, JsonPointer after, boolean known) {

        Spot child(ElementIndex index, String name) {
            Element child = known ? index.child(element, name) : null;
            return new Spot(
                    child == null ? element : child,
                    path.child(name),
                    before.child(name),
                    after.child(name),
                    child != null);
        }

        Spot member(ElementPath.Member key, int older, int newer) {
            return new Spot(element, path.then(key), before.child(older), after.child(newer), known);
        }

        @Nullable
        Element list() {
            return known && element.list() ? element : null;
        }
    }

    private void object(Spot at, JsonObject older, JsonObject newer) {
        Set<String> names = new LinkedHashSet<>(older.members().keySet());
        names.addAll(newer.members().keySet());
        for (String name : names) {
            value(at.child(index, name), older.get(name), newer.get(name));
        }
    }

    private void value(Spot at, @Nullable JsonValue from, @Nullable JsonValue to) {
        if (from != null && from.equals(to)) {
            return;
        }
        boolean entered = !(at.known() && isWhole(at.element())) && !isPresenceOnly(at, from, to);
        if (entered && isFilled(from, JsonObject.class) && isFilled(to, JsonObject.class)) {
            object(at, from == null ? NOTHING : (JsonObject) from, to == null ? NOTHING : (JsonObject) to);
        } else if (isFilled(from, JsonArray.class) && isFilled(to, JsonArray.class)) {
            list(at, from == null ? NO_MEMBERS : (JsonArray) from, to == null ? NO_MEMBERS : (JsonArray) to);
        } else {
            changed(at, from, to);
        }
    }

    /** Whether a value is of a type and not empty, or not there: an empty one is told from one that is not there. */
    private static boolean isFilled(@Nullable JsonValue value, Class<? extends JsonValue> type) {
        return value == null || type.isInstance(value) && !value.equals(NOTHING) && !value.equals(NO_MEMBERS);
    }

    private static boolean isPresenceOnly(Spot at, @Nullable JsonValue from, @Nullable JsonValue to) {
        return at.known()
                && at.element().order() != null
                && at.element().order().growth() == Growth.PRESENT
                && (from == null || to == null);
    }

    private void changed(Spot at, @Nullable JsonValue from, @Nullable JsonValue to) {
        changes.add(Change.builder()
                .kind(from == null ? ChangeKind.ADDED : to == null ? ChangeKind.REMOVED : ChangeKind.CHANGED)
                .element(at.element())
                .path(at.path())
                .before(from == null ? null : at.before())
                .after(to == null ? null : at.after())
                .from(from)
                .to(to)
                .direction(Directions.ofValue(at.element(), from, to))
                .build());
    }

    private void list(Spot at, JsonArray older, JsonArray newer) {
        List<JsonValue> before = older.values();
        List<JsonValue> after = newer.values();
        Pairing pairing = Pairing.of(at.list(), before, after, matching);
        Keys keys = new Keys(at.list(), before, matching);
        Keys newKeys = new Keys(at.list(), after, matching);
        for (int i = 0; i < before.size(); i++) {
            if (pairing.newer(i) < 0) {
                member(at, ChangeKind.REMOVED, keys.at(i), i, -1, before.get(i), null);
            }
        }
        boolean[] stays = pairing.staying();
        for (int j = 0; j < after.size(); j++) {
            int i = pairing.older(j);
            if (i < 0) {
                member(at, ChangeKind.ADDED, newKeys.at(j), -1, j, null, after.get(j));
                continue;
            }
            JsonValue was = before.get(i);
            JsonValue is = after.get(j);
            if (stays[j] && was.equals(is)) {
                continue;
            }
            ElementPath.Member key = keys.at(i);
            if (!stays[j]) {
                member(at, ChangeKind.MOVED, key, i, j, was, is);
            }
            if (was instanceof JsonObject one && is instanceof JsonObject other) {
                object(at.member(key, i, j), one, other);
            }
        }
    }

    private void member(
            Spot at,
            ChangeKind kind,
            ElementPath.Member key,
            int older,
            int newer,
            @Nullable JsonValue from,
            @Nullable JsonValue to) {
        JsonValue member = Objects.requireNonNull(to == null ? from : to);
        changes.add(Change.builder()
                .kind(kind)
                .element(at.element())
                .path(at.path().then(key))
                .before(older < 0 ? null : at.before().child(older))
                .after(newer < 0 ? null : at.after().child(newer))
                .from(from)
                .to(to)
                .direction(Directions.ofMember(at.element(), kind, member))
                .build());
    }
}
