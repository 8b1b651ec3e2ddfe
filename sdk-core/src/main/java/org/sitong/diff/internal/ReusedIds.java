package org.sitong.diff.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * Parts that have nothing of a part of the base but its id, while the other side of a merge has the very same part as one of its own:
 * the id was used again for it, and it gets another one, so that both sides' part is found to be the same and is not there twice.
 */
final class ReusedIds {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Kind kind;
    private final List<JsonObject> definitions;
    private final Matching matching;
    private final Renaming renaming = new Renaming();

    /** All ids by space, once one has to be renamed, which is rare; those that were given in its place are among them. */
    private @Nullable Map<String, Set<String>> used;

    private ReusedIds(Kind kind, List<JsonObject> definitions, Matching matching) {
        this.kind = kind;
        this.definitions = definitions;
        this.matching = matching;
    }

    /** The side with other ids for such parts; the side itself where it has none. */
    static JsonObject apart(Kind kind, JsonObject base, JsonObject side, JsonObject other, Matching matching) {
        if (!matching.idsAgree()) {
            return side;
        }
        ReusedIds reused = new ReusedIds(kind, List.of(base, side, other), matching);
        reused.object(INDEX.root(kind), base, side, other, IdSpaces.Around.NOTHING);
        return reused.used != null ? reused.renaming.rewrite(kind, side) : side;
    }

    private void object(Element element, JsonObject was, JsonObject is, JsonObject other, IdSpaces.Around around) {
        is.members().forEach((name, value) -> {
            Element child = INDEX.child(element, name);
            if (child == null || value.equals(was.get(name))) {
                return;
            }
            if (value instanceof JsonArray array
                    && child.list()
                    && was.get(name) instanceof JsonArray before
                    && other.get(name) instanceof JsonArray beside) {
                list(child, before.values(), array.values(), beside.values(), around);
            } else if (value instanceof JsonObject object
                    && was.get(name) instanceof JsonObject before
                    && other.get(name) instanceof JsonObject beside) {
                object(child, before, object, beside, around);
            }
        });
    }

    private void list(
            Element list, List<JsonValue> was, List<JsonValue> is, List<JsonValue> other, IdSpaces.Around around) {
        List<String> ways =
                list.identity().stream().filter(way -> !IdSpaces.isId(way)).toList();
        Pairing toSide = Pairing.of(list, was, is, matching);
        Pairing toOther = Pairing.of(list, was, other, matching);
        Map<Way, Integer> others = new HashMap<>();
        for (int j = 0; j < other.size(); j++) {
            int i = toOther.older(j);
            if (i < 0 || !Pairing.agree(was.get(i), other.get(j), ways)) {
                for (String way : ways) {
                    List<Object> key = Pairing.comparable(other.get(j), way);
                    if (key != null) {
                        others.put(new Way(way, key), i);
                    }
                }
            }
        }
        for (int j = 0; j < is.size(); j++) {
            int i = toSide.older(j);
            if (i < 0) {
                continue;
            }
            String id = IdSpaces.id(list, is.get(j));
            JsonValue member = is.get(j);
            if (id != null && !Pairing.agree(was.get(i), member, ways) && isAmong(others, member, ways, i)) {
                rename(IdSpaces.space(list, around), id);
            } else if (member instanceof JsonObject part
                    && was.get(i) instanceof JsonObject before
                    && toOther.newer(i) >= 0
                    && other.get(toOther.newer(i)) instanceof JsonObject beside) {
                object(list, before, part, beside, IdSpaces.way(list) == null ? around : around.inside(list, id));
            }
        }
    }

    /** A key of a member. */
    private record Way(String way, List<Object> key) {}

    /** Whether the other side has a part with one of a member's keys, and not as the same part of the base. */
    private static boolean isAmong(Map<Way, Integer> others, JsonValue member, List<String> ways, int base) {
        return ways.stream().anyMatch(way -> {
            List<Object> key = Pairing.comparable(member, way);
            Integer other = key == null ? null : others.get(new Way(way, key));
            return other != null && other != base;
        });
    }

    private void rename(String space, String id) {
        if (used == null) {
            used = used();
        }
        Set<String> ids = used.computeIfAbsent(space, absent -> new HashSet<>());
        String fresh = id;
        for (int number = 2; !ids.add(fresh); number++) {
            fresh = id + "-" + number;
        }
        renaming.put(space, id, fresh);
    }

    private Map<String, Set<String>> used() {
        Map<String, Set<String>> all = new HashMap<>();
        for (JsonObject definition : definitions) {
            Alignment.ids(kind, definition)
                    .forEach((space, ids) -> all.computeIfAbsent(space, absent -> new HashSet<>())
                            .addAll(ids));
        }
        return all;
    }
}
