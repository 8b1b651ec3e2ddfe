package org.sitong.diff.internal;

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
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Makes ids of three definitions mean the same while they are merged, and gives the result those that people know. */
final class MergeIds {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Kind kind;
    private final Matching matching;
    private final JsonObject base;
    private final JsonObject theirs;
    private final JsonObject ours;

    /** The sides with their own ids. */
    private final JsonObject givenTheirs;

    private final JsonObject givenOurs;

    /** By space: the ids while merging, and what the sides call them. */
    private final Map<String, Map<String, String>> asTheirs = new HashMap<>();

    private final Map<String, Map<String, String>> asOurs = new HashMap<>();

    MergeIds(Kind kind, JsonObject base, JsonObject theirs, JsonObject ours, Matching matching) {
        this.kind = kind;
        this.matching = matching;
        this.base = base;
        this.givenTheirs = theirs;
        this.givenOurs = ours;
        Map<String, Set<String>> fixed = Alignment.ids(kind, base);
        this.theirs = Alignment.align(kind, base, ReusedIds.apart(kind, base, theirs, ours, matching), matching);
        JsonObject toBase = Alignment.align(kind, base, ReusedIds.apart(kind, base, ours, theirs, matching), matching);
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

    /**
     * What of the merged definition, with the ids as they are while merging, refers to parts that only one side still has. What
     * referred to nothing on a side already was not lost by merging.
     */
    List<Conflict> lostReferences(JsonObject merged) {
        List<References.Reference> dangling = References.dangling(kind, merged, matching);
        if (dangling.isEmpty()) {
            return List.of();
        }
        Set<Named> before = new HashSet<>();
        Map<String, Set<String>> there = new HashMap<>();
        for (JsonObject side : List.of(theirs, ours)) {
            References.dangling(kind, side, matching).forEach(reference -> before.add(Named.of(reference)));
            Alignment.ids(kind, side)
                    .forEach((space, ids) -> there.computeIfAbsent(space, absent -> new HashSet<>())
                            .addAll(ids));
        }
        return dangling.stream()
                .filter(reference -> reference.isTo(there) && !before.contains(Named.of(reference)))
                .map(this::lost)
                .toList();
    }

    /** What the merged definition, with the ids as they are while merging, has twice. */
    List<Conflict> doubles(JsonObject merged) {
        return Doubles.of(kind, merged, theirs, ours, matching).stream()
                .map(each -> Conflict.builder()
                        .reason(ConflictReason.SAME_TWICE)
                        .element(each.theirs().list())
                        .path(each.theirs().path())
                        .inTheirs(each.theirs().pointer())
                        .inOurs(each.ours().pointer())
                        .inMerged(each.merged().pointer())
                        .theirs(givenTheirs.at(each.theirs().pointer()))
                        .ours(givenOurs.at(each.ours().pointer()))
                        .build())
                .toList();
    }

    private Conflict lost(References.Reference reference) {
        JsonPointer inBase = place(base, reference);
        JsonPointer inTheirs = place(theirs, reference);
        JsonPointer inOurs = place(ours, reference);
        return Conflict.builder()
                .reason(ConflictReason.REFERENCE_LOST)
                .element(reference.element())
                .path(reference.path())
                .inBase(inBase)
                .inTheirs(inTheirs)
                .inOurs(inOurs)
                .inMerged(reference.pointer())
                .base(inBase == null ? null : base.at(inBase))
                .theirs(inTheirs == null ? null : givenTheirs.at(inTheirs))
                .ours(inOurs == null ? null : givenOurs.at(inOurs))
                .build();
    }

    /** Where a side, with the ids as they are while merging, has a reference. */
    private @Nullable JsonPointer place(JsonObject side, References.Reference reference) {
        return References.of(kind, side, matching).stream()
                .filter(each -> Named.of(each).equals(Named.of(reference)))
                .map(References.Reference::pointer)
                .findFirst()
                .orElse(null);
    }

    /** A part as a place names it. */
    private record Named(ElementPath path, String id) {

        static Named of(References.Reference reference) {
            return new Named(reference.path(), reference.id());
        }
    }
}
