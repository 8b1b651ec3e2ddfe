package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
 * Gives the parts of one definition the ids that the same parts have in another, wherever they are named, so that references
 * compare by what they mean. Ids that only one of the two has stay, unless the other uses them for something else.
 */
public final class Alignment {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Matching matching;
    private final Map<String, Set<String>> fixed;
    private final Map<String, Set<String>> older = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();

    /** Ids that the newer definition names but has no parts of: no part may become what they seem to name. */
    private final Map<String, Set<String>> dangling = new HashMap<>();

    /** A part of the newer definition by its space in both and its id in both; referred: whether other parts may name it. */
    private record Part(
            String space,
            String olderSpace,
            String id,
            @Nullable String olderId,
            boolean referred) {}

    private Alignment(Matching matching, Map<String, Set<String>> fixed) {
        this.matching = matching;
        this.fixed = fixed;
    }

    /** The newer definition with the older one's ids. */
    public static JsonObject align(Kind kind, JsonObject older, JsonObject newer, Matching matching) {
        return learn(kind, older, newer, matching, Map.of()).rewrite(kind, newer);
    }

    /** The names that align the newer definition; ids that are fixed, by space, neither change nor are taken. */
    static Renaming learn(
            Kind kind, JsonObject older, JsonObject newer, Matching matching, Map<String, Set<String>> fixed) {
        Alignment alignment = new Alignment(matching, fixed);
        alignment.walk(INDEX.root(kind), older, newer, IdSpaces.Around.NOTHING, IdSpaces.Around.NOTHING);
        References.dangling(kind, newer, matching)
                .forEach(reference -> alignment
                        .dangling
                        .computeIfAbsent(String.valueOf(reference.space()), absent -> new HashSet<>())
                        .add(reference.id()));
        return alignment.renaming();
    }

    /** All ids of a definition by space. */
    static Map<String, Set<String>> ids(Kind kind, JsonObject definition) {
        Alignment alignment = new Alignment(Matching.VERSIONS, Map.of());
        alignment.walk(INDEX.root(kind), definition, null, IdSpaces.Around.NOTHING, IdSpaces.Around.NOTHING);
        return alignment.older;
    }

    private void walk(
            Element element,
            @Nullable JsonObject was,
            @Nullable JsonObject is,
            IdSpaces.Around aroundOlder,
            IdSpaces.Around aroundNewer) {
        Set<String> names = new LinkedHashSet<>();
        if (was != null) {
            names.addAll(was.members().keySet());
        }
        if (is != null) {
            names.addAll(is.members().keySet());
        }
        for (String name : names) {
            Element child = INDEX.child(element, name);
            JsonValue one = was == null ? null : was.get(name);
            JsonValue other = is == null ? null : is.get(name);
            if (child == null) {
                continue;
            }
            if (child.list()) {
                list(child, members(one), members(other), aroundOlder, aroundNewer);
            } else if (one instanceof JsonObject || other instanceof JsonObject) {
                walk(child, object(one), object(other), aroundOlder, aroundNewer);
            }
        }
    }

    private static List<JsonValue> members(@Nullable JsonValue value) {
        return value instanceof JsonArray array ? array.values() : List.of();
    }

    private static @Nullable JsonObject object(@Nullable JsonValue value) {
        return value instanceof JsonObject object ? object : null;
    }

    private void list(
            Element list,
            List<JsonValue> was,
            List<JsonValue> is,
            IdSpaces.Around aroundOlder,
            IdSpaces.Around aroundNewer) {
        Pairing pairing = Pairing.of(list, was, is, matching);
        for (int j = 0; j < is.size(); j++) {
            int i = pairing.older(j);
            member(list, i < 0 ? null : was.get(i), is.get(j), aroundOlder, aroundNewer);
        }
        for (int i = 0; i < was.size(); i++) {
            if (pairing.newer(i) < 0) {
                member(list, was.get(i), null, aroundOlder, aroundNewer);
            }
        }
    }

    private void member(
            Element list,
            @Nullable JsonValue was,
            @Nullable JsonValue is,
            IdSpaces.Around aroundOlder,
            IdSpaces.Around aroundNewer) {
        if (IdSpaces.way(list) == null) {
            walk(list, object(was), object(is), aroundOlder, aroundNewer);
            return;
        }
        String olderId = IdSpaces.id(list, was);
        String id = IdSpaces.id(list, is);
        String olderSpace = IdSpaces.space(list, aroundOlder);
        if (olderId != null) {
            older.computeIfAbsent(olderSpace, absent -> new HashSet<>()).add(olderId);
        }
        if (id != null) {
            parts.add(new Part(IdSpaces.space(list, aroundNewer), olderSpace, id, olderId, IdSpaces.isReferred(list)));
        }
        walk(list, object(was), object(is), aroundOlder.inside(list, olderId), aroundNewer.inside(list, id));
    }

    private Renaming renaming() {
        Renaming renaming = new Renaming();
        Map<String, Set<String>> taken = new HashMap<>();
        for (Part part : parts) {
            if (part.olderId != null
                    && !isFixed(part.space, part.id)
                    && !isFixed(part.olderSpace, part.olderId)
                    && !dangling.getOrDefault(part.space, Set.of()).contains(part.olderId)
                    && renaming.get(part.space, part.id) == null
                    && take(taken, part.space, part.olderId)) {
                renaming.put(part.space, part.id, part.olderId);
            }
        }
        for (Part part : parts) {
            if (renaming.get(part.space, part.id) == null) {
                renaming.put(part.space, part.id, isFixed(part.space, part.id) ? part.id : free(part, taken));
            }
        }
        return renaming;
    }

    private boolean isFixed(String space, String id) {
        return fixed.getOrDefault(space, Set.of()).contains(id);
    }

    private static boolean take(Map<String, Set<String>> taken, String space, String id) {
        return taken.computeIfAbsent(space, absent -> new HashSet<>()).add(id);
    }

    /** The part's own id, or one like it, that no other part has now, nor the older definition for a part that may be named. */
    private String free(Part part, Map<String, Set<String>> taken) {
        Set<String> used = part.referred ? older.getOrDefault(part.olderSpace, Set.of()) : Set.of();
        String id = part.id;
        for (int number = 2; used.contains(id) || isFixed(part.space, id) || !take(taken, part.space, id); number++) {
            id = part.id + "-" + number;
        }
        return id;
    }
}
