package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Conflict;
import org.sitong.diff.ConflictReason;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Makes ids of three definitions mean the same while they are merged, and gives the result those that people know. */
final class MergeIds {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Kind kind;
    private final Matching matching;
    private final JsonObject theirs;
    private final JsonObject ours;

    /** By space: the ids while merging, and what the sides call them. */
    private final Map<String, Map<String, String>> asTheirs = new HashMap<>();

    private final Map<String, Map<String, String>> asOurs = new HashMap<>();

    MergeIds(Kind kind, JsonObject base, JsonObject theirs, JsonObject ours, Matching matching) {
        this.kind = kind;
        this.matching = matching;
        Map<String, Set<String>> fixed = Alignment.ids(kind, base);
        this.theirs = Alignment.align(kind, base, theirs, matching);
        JsonObject toBase = Alignment.align(kind, base, ours, matching);
        Matching apart = matching.toBuilder().idsAgree(false).build();
        this.ours = Alignment.learn(kind, this.theirs, toBase, apart, fixed).rewrite(kind, toBase);
        learn(INDEX.root(kind), this.theirs, theirs, IdSpaces.Around.NOTHING, asTheirs);
        learn(INDEX.root(kind), this.ours, ours, IdSpaces.Around.NOTHING, asOurs);
    }

    /** Theirs with the ids of the base. */
    JsonObject theirs() {
        return theirs;
    }

    /** Ours with the ids of the base, and of theirs where both added the same. */
    JsonObject ours() {
        return ours;
    }

    private static void learn(
            Element element,
            JsonValue merging,
            @Nullable JsonValue own,
            IdSpaces.Around around,
            Map<String, Map<String, String>> names) {
        if (merging instanceof JsonObject object && own instanceof JsonObject same) {
            object.members().forEach((name, value) -> {
                Element child = INDEX.child(element, name);
                if (child != null) {
                    learn(child, value, same.get(name), around, names);
                }
            });
        } else if (merging instanceof JsonArray array && own instanceof JsonArray same) {
            for (int i = 0; i < array.values().size(); i++) {
                String id = IdSpaces.id(element, array.values().get(i));
                String known = IdSpaces.id(element, same.values().get(i));
                if (id != null && known != null) {
                    names.computeIfAbsent(IdSpaces.space(element, around), absent -> new HashMap<>())
                            .putIfAbsent(id, known);
                }
                IdSpaces.Around inside = IdSpaces.way(element) == null ? around : around.inside(element, id);
                learn(element, array.values().get(i), same.values().get(i), inside, names);
            }
        }
    }

    /** The merged definition with ids as the side has them that alone changed them, else as theirs. */
    JsonObject known(JsonObject merged) {
        Renaming renaming = new Renaming();
        Alignment.ids(kind, merged).forEach((space, ids) -> {
            Map<String, String> wanted = new LinkedHashMap<>();
            Set<String> taken = new HashSet<>();
            ids.stream().sorted().forEach(id -> {
                String become = wanted(space, id);
                if (become.equals(id)) {
                    taken.add(id);
                } else {
                    wanted.put(id, become);
                }
            });
            wanted.forEach((id, become) -> {
                if (taken.add(become)) {
                    renaming.put(space, id, become);
                } else {
                    taken.add(id);
                }
            });
        });
        return renaming.rewrite(kind, merged);
    }

    private String wanted(String space, String id) {
        String theirName = asTheirs.getOrDefault(space, Map.of()).getOrDefault(id, id);
        return theirName.equals(id) ? asOurs.getOrDefault(space, Map.of()).getOrDefault(id, id) : theirName;
    }

    /** What of the merged definition, with the ids as they are while merging, refers to parts that only one side still has. */
    List<Conflict> lostReferences(JsonObject merged) {
        Map<String, Set<String>> there = Alignment.ids(kind, merged);
        Map<String, Set<String>> gone = new HashMap<>();
        for (Map<String, Set<String>> side : List.of(Alignment.ids(kind, theirs), Alignment.ids(kind, ours))) {
            side.forEach((space, ids) -> ids.stream()
                    .filter(id -> !there.getOrDefault(space, Set.of()).contains(id))
                    .forEach(id -> gone.computeIfAbsent(space, absent -> new HashSet<>())
                            .add(id)));
        }
        List<Conflict> lost = new ArrayList<>();
        if (!gone.isEmpty()) {
            references(
                    new Place(INDEX.root(kind), ElementPath.ROOT, JsonPointer.ROOT),
                    merged,
                    IdSpaces.Around.NOTHING,
                    gone,
                    lost);
        }
        return lost;
    }

    private record Place(Element element, ElementPath path, JsonPointer pointer) {}

    private void references(
            Place at, JsonObject object, IdSpaces.Around around, Map<String, Set<String>> gone, List<Conflict> lost) {
        object.members().forEach((name, value) -> {
            Element child = INDEX.child(at.element, name);
            if (child == null) {
                return;
            }
            Place place = new Place(child, at.path.child(name), at.pointer.child(name));
            if (child.refersTo() != null) {
                String space = IdSpaces.referred(child, at.element, object, around);
                reference(place, value, gone.getOrDefault(space, Set.of()), lost);
            } else if (value instanceof JsonObject inner) {
                references(place, inner, around, gone, lost);
            } else if (value instanceof JsonArray array) {
                for (int i = 0; i < array.values().size(); i++) {
                    if (array.values().get(i) instanceof JsonObject member) {
                        IdSpaces.Around inside =
                                IdSpaces.way(child) == null ? around : around.inside(child, IdSpaces.id(child, member));
                        references(member(place, array.values(), i), member, inside, gone, lost);
                    }
                }
            }
        });
    }

    private Place member(Place list, List<JsonValue> members, int index) {
        return new Place(
                list.element,
                list.path.then(Pairing.key(list.element, members, index, matching)),
                list.pointer.child(index));
    }

    private void reference(Place at, JsonValue value, Set<String> gone, List<Conflict> lost) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                reference(member(at, array.values(), i), array.values().get(i), gone, lost);
            }
        } else if (value instanceof JsonString id && gone.contains(id.value())) {
            lost.add(Conflict.builder()
                    .reason(ConflictReason.REFERENCE_LOST)
                    .element(at.element)
                    .path(at.path)
                    .inMerged(at.pointer)
                    .build());
        }
    }
}
