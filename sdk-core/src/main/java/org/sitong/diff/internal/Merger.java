package org.sitong.diff.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Conflict;
import org.sitong.diff.ConflictReason;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.diff.Merge.Decision;
import org.sitong.diff.Merge.Side;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Merges three definitions in the form in which they are written. */
public final class Merger {

    private static final JsonObject NOTHING = new JsonObject(Map.of());
    private static final JsonArray NO_MEMBERS = new JsonArray(List.of());

    private final ElementIndex index = ElementIndex.standard();
    private final Matching matching;
    private final Decision decision;

    /** The definitions with their own ids. */
    private final Three<JsonObject> given;

    private JsonObject merged = NOTHING;
    private final List<Conflict> open = new ArrayList<>();
    private final List<Conflict> decided = new ArrayList<>();
    private final Map<JsonPointer, JsonPointer> addedByBoth = new LinkedHashMap<>();

    private Merger(Matching matching, Decision decision, Three<JsonObject> given) {
        this.given = given;
        this.matching = matching;
        this.decision = decision;
    }

    /** Merges. */
    public static Merger merge(
            Kind kind, JsonObject base, JsonObject theirs, JsonObject ours, Matching matching, Decision decision) {
        Merger merger = new Merger(matching, decision, new Three<>(base, theirs, ours));
        if (theirs.equals(ours) || base.equals(ours)) {
            merger.merged = theirs;
            return merger;
        }
        if (base.equals(theirs)) {
            merger.merged = ours;
            return merger;
        }
        Element root = merger.index.root(kind);
        MergeIds ids = new MergeIds(kind, base, theirs, ours, matching);
        Spot at = new Spot(
                root, true, ElementPath.ROOT, new Three<>(JsonPointer.ROOT, JsonPointer.ROOT, JsonPointer.ROOT));
        Outcome outcome = merger.object(at, new Three<>(base, ids.theirs(), ids.ours()));
        JsonObject made = (JsonObject) Objects.requireNonNull(outcome.value());
        merger.merged = ids.known(made);
        outcome.conflicts()
                .forEach(conflict -> (conflict.taken() == null ? merger.open : merger.decided).add(conflict));
        merger.open.addAll(ids.lostReferences(made));
        merger.open.addAll(ids.doubles(made));
        return merger;
    }

    /** The result. */
    public JsonObject merged() {
        return merged;
    }

    /** The conflicts that were left open. */
    public List<Conflict> open() {
        return open;
    }

    /** The conflicts that were decided. */
    public List<Conflict> decided() {
        return decided;
    }

    /** Where parts are that both added, in theirs and in ours. */
    public Map<JsonPointer, JsonPointer> addedByBoth() {
        return addedByBoth;
    }

    /** The same of each side. */
    private record Three<T>(
            @Nullable T base, @Nullable T theirs, @Nullable T ours) {

        boolean all(java.util.function.Predicate<@Nullable T> is) {
            return is.test(base) && is.test(theirs) && is.test(ours);
        }
    }

    /** What came of a place, and the conflicts in it: their places in the result are as seen from it. */
    private record Outcome(@Nullable JsonValue value, List<Conflict> conflicts) {

        static Outcome of(@Nullable JsonValue value) {
            return new Outcome(value, List.of());
        }
    }

    /** Where the walk is; known: whether the standard has the element itself, not only one above. */
    private record Spot(Element element, boolean known, ElementPath path, Three<JsonPointer> places) {

        Spot child(ElementIndex index, String name) {
            Element child = known ? index.child(element, name) : null;
            return new Spot(
                    child == null ? element : child,
                    child != null,
                    path.child(name),
                    new Three<>(
                            places.base == null ? null : places.base.child(name),
                            places.theirs == null ? null : places.theirs.child(name),
                            places.ours == null ? null : places.ours.child(name)));
        }

        Spot member(ElementPath.Member key, Triples.Triple triple) {
            return new Spot(
                    element,
                    known,
                    path.then(key),
                    new Three<>(
                            place(places.base, triple.base()),
                            place(places.theirs, triple.theirs()),
                            place(places.ours, triple.ours())));
        }

        private static @Nullable JsonPointer place(@Nullable JsonPointer list, int index) {
            return list == null || index < 0 ? null : list.child(index);
        }

        @Nullable
        Element list() {
            return known && element.list() ? element : null;
        }
    }

    private Outcome object(Spot at, Three<JsonObject> of) {
        JsonObject base = Objects.requireNonNullElse(of.base, NOTHING);
        JsonObject theirs = Objects.requireNonNullElse(of.theirs, NOTHING);
        JsonObject ours = Objects.requireNonNullElse(of.ours, NOTHING);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (String name : names(at, theirs, ours, base)) {
            Outcome outcome =
                    value(at.child(index, name), new Three<>(base.get(name), theirs.get(name), ours.get(name)));
            if (outcome.value != null) {
                members.put(name, outcome.value);
            }
            outcome.conflicts.forEach(conflict -> conflicts.add(below(conflict, name)));
        }
        return new Outcome(new JsonObject(members), conflicts);
    }

    /** All names, those that the standard knows in its order. */
    private Set<String> names(Spot at, JsonObject... objects) {
        Set<String> all = new LinkedHashSet<>();
        for (JsonObject object : objects) {
            all.addAll(object.members().keySet());
        }
        Set<String> names = new LinkedHashSet<>();
        if (at.known) {
            index.children(at.element).stream()
                    .map(Element::name)
                    .filter(all::contains)
                    .forEach(names::add);
        }
        names.addAll(all);
        return names;
    }

    private static Conflict below(Conflict conflict, String token) {
        if (conflict.inMerged() == null) {
            return conflict;
        }
        JsonPointer place = JsonPointer.ROOT.child(token);
        for (String further : conflict.inMerged().tokens()) {
            place = place.child(further);
        }
        return conflict.toBuilder().inMerged(place).build();
    }

    private Outcome value(Spot at, Three<JsonValue> of) {
        if (Objects.equals(of.theirs, of.ours) || Objects.equals(of.base, of.ours)) {
            return Outcome.of(of.theirs);
        }
        if (Objects.equals(of.base, of.theirs)) {
            return Outcome.of(of.ours);
        }
        if (of.theirs == null) {
            return conflict(at, ConflictReason.THEIRS_REMOVED, of);
        }
        if (of.ours == null) {
            return conflict(at, ConflictReason.OURS_REMOVED, of);
        }
        boolean whole = at.known && Differ.isWhole(at.element);
        if (!whole && of.all(value -> value == null || value instanceof JsonObject)) {
            Outcome inside =
                    object(at, new Three<>((JsonObject) of.base, (JsonObject) of.theirs, (JsonObject) of.ours));
            return inside.value.equals(NOTHING) && !isEmpty(of) ? new Outcome(null, inside.conflicts) : inside;
        }
        if (of.all(value -> value == null || value instanceof JsonArray)) {
            Outcome inside = list(at, new Three<>(members(of.base), members(of.theirs), members(of.ours)));
            return inside.value.equals(NO_MEMBERS) && !isEmpty(of) ? new Outcome(null, inside.conflicts) : inside;
        }
        return conflict(at, ConflictReason.BOTH_CHANGED, of);
    }

    /** Whether a side says that there is an element with nothing in it. */
    private static boolean isEmpty(Three<JsonValue> of) {
        return NOTHING.equals(of.theirs)
                || NOTHING.equals(of.ours)
                || NO_MEMBERS.equals(of.theirs)
                || NO_MEMBERS.equals(of.ours);
    }

    private static List<JsonValue> members(@Nullable JsonValue value) {
        return value instanceof JsonArray array ? array.values() : List.of();
    }

    private Outcome conflict(Spot at, ConflictReason reason, Three<JsonValue> of) {
        Conflict conflict = Conflict.builder()
                .reason(reason)
                .element(at.element)
                .path(at.path)
                .inBase(of.base == null ? null : at.places.base)
                .inTheirs(of.theirs == null ? null : at.places.theirs)
                .inOurs(of.ours == null ? null : at.places.ours)
                .base(given(given.base, of.base, at.places.base))
                .theirs(given(given.theirs, of.theirs, at.places.theirs))
                .ours(given(given.ours, of.ours, at.places.ours))
                .build();
        Side taken = decision.of(conflict);
        JsonValue value = taken == null
                ? of.ours
                : switch (taken) {
                    case BASE -> of.base;
                    case THEIRS -> of.theirs;
                    case OURS -> of.ours;
                };
        return new Outcome(
                value,
                List.of(conflict.toBuilder()
                        .taken(taken)
                        .inMerged(value == null ? null : JsonPointer.ROOT)
                        .build()));
    }

    private static @Nullable JsonValue given(
            @Nullable JsonObject definition, @Nullable JsonValue value, @Nullable JsonPointer place) {
        return value == null || definition == null || place == null ? null : definition.at(place);
    }

    private Outcome list(Spot at, Three<List<JsonValue>> of) {
        Triples triples = Triples.of(at.list(), of.base, of.theirs, of.ours, matching);
        Three<Keys> keys = new Three<>(
                new Keys(at.list(), of.base, matching),
                new Keys(at.list(), of.theirs, matching),
                new Keys(at.list(), of.ours, matching));
        List<JsonValue> members = new ArrayList<>();
        List<Conflict> conflicts = new ArrayList<>();
        for (Triples.Triple triple : triples.ordered()) {
            Outcome outcome = member(at, of, keys, triple);
            String position = String.valueOf(members.size());
            if (outcome.value != null) {
                members.add(outcome.value);
            }
            outcome.conflicts.forEach(conflict -> conflicts.add(below(conflict, position)));
        }
        return new Outcome(new JsonArray(members), conflicts);
    }

    private Outcome member(Spot at, Three<List<JsonValue>> of, Three<Keys> keys, Triples.Triple triple) {
        Three<JsonValue> members =
                new Three<>(get(of.base, triple.base()), get(of.theirs, triple.theirs()), get(of.ours, triple.ours()));
        if (members.base == null && (members.theirs == null || members.ours == null)) {
            return Outcome.of(members.theirs == null ? members.ours : members.theirs);
        }
        Spot spot = at.member(key(keys, triple), triple);
        if (members.base == null && spot.places.theirs != null && spot.places.ours != null) {
            addedByBoth.put(spot.places.theirs, spot.places.ours);
        }
        return value(spot, members);
    }

    private static @Nullable JsonValue get(List<JsonValue> members, int index) {
        return index < 0 ? null : members.get(index);
    }

    private static ElementPath.Member key(Three<Keys> keys, Triples.Triple triple) {
        if (triple.base() >= 0) {
            return Objects.requireNonNull(keys.base).at(triple.base());
        }
        return triple.theirs() >= 0
                ? Objects.requireNonNull(keys.theirs).at(triple.theirs())
                : Objects.requireNonNull(keys.ours).at(triple.ours());
    }
}
