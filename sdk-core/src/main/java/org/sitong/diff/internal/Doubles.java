package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/**
 * Parts that a merged definition has twice, because each side has the part in another list, such as a material by itself and as a part
 * of another material. Within one list they are found to be the same.
 */
final class Doubles {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Matching matching;
    private final Map<Name, List<Part>> parts = new LinkedHashMap<>();

    /** What tells a part from others, whatever list it is in: the surest of what identifies it but for its id. */
    private record Name(String space, String way, List<Object> key) {}

    /** A part and where it is. */
    record Part(Element list, ElementPath path, JsonPointer pointer) {}

    /** A part of which each side has one, in another list. */
    record Double(Part merged, Part theirs, Part ours) {}

    private Doubles(Matching matching) {
        this.matching = matching;
    }

    /** Such parts of a merged definition, in its order. */
    static List<Double> of(Kind kind, JsonObject merged, JsonObject theirs, JsonObject ours, Matching matching) {
        Map<Name, List<Part>> twice = new LinkedHashMap<>(parts(kind, merged, matching));
        twice.values().removeIf(parts -> parts.size() < 2);
        if (twice.isEmpty()) {
            return List.of();
        }
        Map<Name, List<Part>> ofTheirs = parts(kind, theirs, matching);
        Map<Name, List<Part>> ofOurs = parts(kind, ours, matching);
        List<Double> doubles = new ArrayList<>();
        twice.forEach((name, found) -> {
            Part their = only(ofTheirs.get(name));
            Part our = only(ofOurs.get(name));
            if (their != null && our != null) {
                Part kept = found.stream()
                        .filter(part -> part.path().equals(our.path()))
                        .findFirst()
                        .orElse(found.get(0));
                doubles.add(new Double(kept, their, our));
            }
        });
        return doubles;
    }

    private static @Nullable Part only(@Nullable List<Part> parts) {
        return parts == null || parts.size() != 1 ? null : parts.get(0);
    }

    private static Map<Name, List<Part>> parts(Kind kind, JsonObject definition, Matching matching) {
        Doubles doubles = new Doubles(matching);
        doubles.object(INDEX.root(kind), ElementPath.ROOT, JsonPointer.ROOT, definition, IdSpaces.Around.NOTHING);
        return doubles.parts;
    }

    private void object(Element element, ElementPath path, JsonPointer at, JsonObject object, IdSpaces.Around around) {
        object.members().forEach((name, value) -> {
            Element child = INDEX.child(element, name);
            if (child == null) {
                return;
            }
            if (value instanceof JsonObject inner) {
                object(child, path.child(name), at.child(name), inner, around);
            } else if (value instanceof JsonArray array
                    && child.list()
                    && child.type().equals("object")) {
                list(child, path.child(name), at.child(name), array.values(), around);
            }
        });
    }

    private void list(Element list, ElementPath path, JsonPointer at, List<JsonValue> members, IdSpaces.Around around) {
        Keys keys = new Keys(list, members, matching);
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof JsonObject member) {
                ElementPath to = path.then(keys.at(i));
                if (IdSpaces.way(list) == null) {
                    object(list, to, at.child(i), member, around);
                } else {
                    Name name = name(list, member, around);
                    if (name != null) {
                        parts.computeIfAbsent(name, absent -> new ArrayList<>()).add(new Part(list, to, at.child(i)));
                    }
                    object(list, to, at.child(i), member, around.inside(list, IdSpaces.id(list, member)));
                }
            }
        }
    }

    private static @Nullable Name name(Element list, JsonObject member, IdSpaces.Around around) {
        for (String way : list.identity()) {
            List<Object> key = IdSpaces.isId(way) ? null : Pairing.comparable(member, way);
            if (key != null) {
                return new Name(IdSpaces.home(list) + " " + IdSpaces.space(list, around), way, key);
            }
        }
        return null;
    }
}
