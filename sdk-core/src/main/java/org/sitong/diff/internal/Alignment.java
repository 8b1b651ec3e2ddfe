package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * Gives the parts of one definition the ids that the same parts have in another, wherever they are named, so that references
 * compare by what they mean. Ids that only one of the two has stay, unless the other uses them for something else.
 */
public final class Alignment {

    private static final String ID = "id";

    private final ElementIndex index = ElementIndex.standard();
    private final Matching matching;

    /** By the name of a list: the ids of the newer definition and what they become. */
    private final Map<String, Map<String, String>> renamed = new HashMap<>();

    private Alignment(Matching matching) {
        this.matching = matching;
    }

    /** The newer definition with the older one's ids. */
    public static JsonObject align(Kind kind, JsonObject older, JsonObject newer, Matching matching) {
        Alignment alignment = new Alignment(matching);
        Element root = alignment.index.root(kind);
        alignment.learn(root, older, newer);
        return alignment.rewrite(root, newer);
    }

    private void learn(Element element, JsonObject older, JsonObject newer) {
        newer.members().forEach((name, value) -> {
            Element child = index.child(element, name);
            JsonValue was = older.get(name);
            if (child == null) {
                return;
            }
            if (child.list() && value instanceof JsonArray members) {
                learn(child, was instanceof JsonArray array ? array.values() : List.of(), members.values());
            } else if (value instanceof JsonObject object && was instanceof JsonObject other) {
                learn(child, other, object);
            }
        });
    }

    private void learn(Element list, List<JsonValue> older, List<JsonValue> newer) {
        if (list.identity().isEmpty()) {
            return;
        }
        Pairing pairing = Pairing.of(list, older, newer, matching);
        Map<String, String> names = renamed.computeIfAbsent(space(list), absent -> new HashMap<>());
        Set<String> taken = new HashSet<>();
        older.forEach(member -> taken.addAll(id(member)));
        newer.forEach(member -> taken.addAll(id(member)));
        for (int j = 0; j < newer.size(); j++) {
            int i = pairing.older(j);
            for (String own : id(newer.get(j))) {
                List<String> known = i < 0 ? List.of() : id(older.get(i));
                names.putIfAbsent(own, known.isEmpty() ? free(own, older, taken) : known.get(0));
            }
            if (i >= 0 && older.get(i) instanceof JsonObject one && newer.get(j) instanceof JsonObject other) {
                learn(list, one, other);
            }
        }
    }

    /** An id that the older definition does not use for another part. */
    private static String free(String own, List<JsonValue> older, Set<String> taken) {
        if (older.stream().noneMatch(member -> id(member).contains(own))) {
            return own;
        }
        int number = 2;
        while (!taken.add(own + "-" + number)) {
            number++;
        }
        return own + "-" + number;
    }

    private JsonObject rewrite(Element element, JsonObject object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, value) -> {
            Element child = index.child(element, name);
            members.put(name, child == null ? value : rewritten(element, child, value));
        });
        return new JsonObject(members);
    }

    private JsonValue rewritten(Element holder, Element element, JsonValue value) {
        if (value instanceof JsonArray array) {
            List<JsonValue> all = new ArrayList<>();
            array.values().forEach(member -> all.add(rewritten(holder, element, member)));
            return new JsonArray(all);
        }
        if (value instanceof JsonObject object) {
            return rewrite(element, object);
        }
        String space = element.refersTo();
        if (space == null && element.name().equals(ID) && holder.list()) {
            space = space(holder);
        }
        String known =
                space == null ? null : renamed.getOrDefault(space, Map.of()).get(value.toString());
        return known == null ? value : new JsonString(known);
    }

    /** Ids are told apart within lists of one name; a part of a material is one of the materials. */
    private static String space(Element list) {
        String path = list.recursion() == null ? list.path() : list.recursion();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static List<String> id(@Nullable JsonValue member) {
        return member instanceof JsonObject object && object.get(ID) instanceof JsonString id
                ? List.of(id.value())
                : List.of();
    }
}
