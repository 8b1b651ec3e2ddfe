package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.item.ChangeOperation;
import org.sitong.item.ChangePlace;
import org.sitong.item.ItemChange;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Finds the fewest changes that make one service item of another, as people write them. */
public final class Reduction {

    /** The name of a plain value in what identifies a member. */
    static final String PLAIN = "value";

    private final ElementIndex index = ElementIndex.standard();
    private final List<ItemChange> changes = new ArrayList<>();

    private Reduction() {}

    /** The changes, in the order of the elements. */
    public static List<ItemChange> changes(JsonObject inherited, JsonObject item) {
        Reduction reduction = new Reduction();
        reduction.object(new Way(reduction.index.root(Kind.SERVICE_ITEM), List.of(), ""), inherited, item);
        return reduction.changes;
    }

    /** Where the walk is: the steps to the member it is in, and the element's path from there. */
    private record Way(Element element, List<ChangePlace> places, String path) {

        List<ChangePlace> at() {
            return path.isEmpty()
                    ? places
                    : then(ChangePlace.builder().element(path).build());
        }

        List<ChangePlace> member(ElementPath.Member key) {
            ChangePlace.ChangePlaceBuilder place = ChangePlace.builder().element(path);
            key.key().forEach((name, value) -> place.identifiedBy(StringUtils.defaultIfEmpty(name, PLAIN), value));
            if (key.occurrence() > 0 || key.key().isEmpty()) {
                place.occurrence(key.occurrence() + 1);
            }
            return then(place.build());
        }

        private List<ChangePlace> then(ChangePlace place) {
            List<ChangePlace> all = new ArrayList<>(places);
            all.add(place);
            return all;
        }
    }

    private void object(Way way, JsonObject from, JsonObject to) {
        Set<String> names = new LinkedHashSet<>(from.members().keySet());
        names.addAll(to.members().keySet());
        for (String name : names) {
            Element child = Objects.requireNonNull(
                    index.child(way.element, name), () -> "Written definitions have elements of the standard: " + name);
            String path = way.path.isEmpty() ? name : way.path + "." + name;
            value(new Way(child, way.places, path), from.get(name), to.get(name));
        }
    }

    private void value(Way way, @Nullable JsonValue from, @Nullable JsonValue to) {
        if (Objects.equals(from, to)) {
            return;
        }
        if (to == null) {
            changes.add(change(ChangeOperation.REMOVE, way.at()));
        } else if (isFilled(from) && isFilled(to) && !Differ.isWhole(way.element)) {
            if (from instanceof JsonObject one && to instanceof JsonObject other) {
                object(way, one, other);
            } else if (from instanceof JsonArray one && to instanceof JsonArray other) {
                list(way, one.values(), other.values());
            } else {
                changes.add(change(ChangeOperation.SET, way.at()).toBuilder()
                        .value(to)
                        .build());
            }
        } else {
            changes.add(
                    change(ChangeOperation.SET, way.at()).toBuilder().value(to).build());
        }
    }

    /** Whether there is something to go into; an element with nothing in it is told from one that is not there. */
    private boolean isFilled(@Nullable JsonValue value) {
        if (value instanceof JsonObject object) {
            return !object.members().isEmpty();
        }
        return value instanceof JsonArray array && !array.values().isEmpty();
    }

    private void list(Way way, List<JsonValue> from, List<JsonValue> to) {
        Pairing pairing = Pairing.of(way.element, from, to, Matching.VERSIONS);
        boolean[] stays = pairing.staying();
        if (isAllNew(to, pairing)) {
            changes.add(change(ChangeOperation.SET, way.at()).toBuilder()
                    .value(new JsonArray(to))
                    .build());
            return;
        }
        Keys keys = new Keys(way.element, from, Matching.VERSIONS);
        for (int i = 0; i < from.size(); i++) {
            if (pairing.newer(i) < 0) {
                changes.add(change(ChangeOperation.REMOVE, way.member(keys.at(i))));
            }
        }
        int tail = to.size();
        while (tail > 0 && pairing.older(tail - 1) < 0) {
            tail--;
        }
        for (int j = 0; j < to.size(); j++) {
            int i = pairing.older(j);
            if (i < 0) {
                changes.add(change(ChangeOperation.ADD, way.at()).toBuilder()
                        .value(to.get(j))
                        .position(j >= tail ? null : j + 1)
                        .build());
                continue;
            }
            if (stays[j] && from.get(i).equals(to.get(j))) {
                continue;
            }
            List<ChangePlace> member = way.member(keys.at(i));
            if (!stays[j]) {
                changes.add(change(ChangeOperation.MOVE, member).toBuilder()
                        .position(j + 1)
                        .build());
            }
            if (from.get(i) instanceof JsonObject one && to.get(j) instanceof JsonObject other) {
                object(new Way(way.element, member, ""), one, other);
            }
        }
    }

    /** Whether no member of the old list is in the new one: then the list is best written anew. */
    private static boolean isAllNew(List<JsonValue> to, Pairing pairing) {
        for (int j = 0; j < to.size(); j++) {
            if (pairing.older(j) >= 0) {
                return false;
            }
        }
        return true;
    }

    private static ItemChange change(ChangeOperation operation, List<ChangePlace> at) {
        return ItemChange.builder().op(operation).at(at).build();
    }
}
