package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitong.diff.internal.Differ;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

class MergePropertiesTest {

    private static Merge merge(Kind kind, JsonObject base, JsonObject theirs, JsonObject ours) {
        return Merge.of(kind, base, theirs, ours, Matching.VERSIONS, Merge.Decision.OPEN);
    }

    private static void assertClean(Merge merge, JsonObject expected) {
        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(expected);
    }

    @Property(tries = 1000)
    void whatOnlyOneSideChangedIsTakenOverExactly(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(kind);
        JsonObject changed = any.variant(kind, base);
        assertClean(merge(kind, base, base, changed), changed);
        assertClean(merge(kind, base, changed, base), changed);
        assertClean(merge(kind, base, changed, changed), changed);
        assertClean(merge(kind, base, base, base), base);
    }

    @Property(tries = 1000)
    void unrelatedDefinitionsMergeToo(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(kind);
        JsonObject other = any.of(kind);
        assertClean(merge(kind, base, base, other), other);
        assertClean(merge(kind, base, other, base), other);
        JsonObject nothing = new JsonObject(Map.of());
        assertClean(merge(kind, nothing, other, nothing), other);
        assertClean(merge(kind, nothing, nothing, other), other);
    }

    @Property(tries = 1000)
    void changesOfDifferentElementsMerge(@ForAll Kind kind, @ForAll long seed) {
        Random random = new Random(seed);
        AnyDefinition any = new AnyDefinition(random);
        JsonObject base = withoutIds(kind, any.of(kind));
        JsonObject one = withoutIds(kind, any.variant(kind, base));
        JsonObject other = withoutIds(kind, any.variant(kind, base));
        Map<String, JsonValue> theirs = new LinkedHashMap<>(base.members());
        Map<String, JsonValue> ours = new LinkedHashMap<>(base.members());
        Map<String, JsonValue> both = new LinkedHashMap<>(base.members());
        Set<String> names = new LinkedHashSet<>(base.members().keySet());
        names.addAll(one.members().keySet());
        names.addAll(other.members().keySet());
        for (String name : names) {
            boolean isTheirs = random.nextBoolean();
            put(isTheirs ? theirs : ours, name, (isTheirs ? one : other).get(name));
            put(both, name, (isTheirs ? one : other).get(name));
        }
        assertClean(merge(kind, base, new JsonObject(theirs), new JsonObject(ours)), new JsonObject(both));
    }

    @Property(tries = 2000)
    void editsOfDifferentPlacesMergeAndBothAreThere(@ForAll Kind kind, @ForAll long seed) {
        Random random = new Random(seed);
        AnyDefinition any = new AnyDefinition(random);
        JsonObject base = withoutIds(kind, any.of(kind));
        List<JsonPointer> places = places(base, JsonPointer.ROOT).stream()
                .filter(place -> isFree(kind, base, place))
                .toList();
        if (places.isEmpty()) {
            return;
        }
        JsonPointer one = places.get(random.nextInt(places.size()));
        JsonPointer other = places.get(random.nextInt(places.size()));
        if (isWithin(kind, one, other)) {
            return;
        }
        JsonPatch edit = edit(base, one, random);
        JsonPatch another = edit(base, other, random);
        JsonObject theirs = (JsonObject) edit.applyTo(base);
        JsonObject ours = (JsonObject) another.applyTo(base);
        JsonObject both = (JsonObject) another.applyTo(theirs);
        for (Merge merge : List.of(merge(kind, base, theirs, ours), merge(kind, base, ours, theirs))) {
            assertThat(merge.conflicts()).isEmpty();
            assertThat(filled(merge.merged())).isEqualTo(filled(both));
        }
    }

    /** Without what holds nothing: where each side took one of two elements away, what held them is not told from what is gone. */
    private static JsonValue filled(JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(
                    array.values().stream().map(MergePropertiesTest::filled).toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> members.put(name, filled(member)));
        members.values().removeIf(List.of(new JsonObject(Map.of()), new JsonArray(List.of()))::contains);
        return new JsonObject(members);
    }

    /** All places of a definition. */
    private static List<JsonPointer> places(JsonValue value, JsonPointer at) {
        List<JsonPointer> places = new ArrayList<>();
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> {
                places.add(at.child(name));
                places.addAll(places(member, at.child(name)));
            });
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                places.addAll(places(array.values().get(i), at.child(i)));
            }
        }
        return places;
    }

    /** Whether an edit there leaves every member of a list the one that it is: it is told from the others and keeps what tells it. */
    private static boolean isFree(Kind kind, JsonObject base, JsonPointer place) {
        ElementIndex index = ElementIndex.standard();
        for (JsonPointer at = place; at.parent() != null; at = at.parent()) {
            JsonPointer holder = Objects.requireNonNull(at.parent());
            if (base.at(holder) instanceof JsonArray list) {
                Element element = index.nearest(kind, holder);
                JsonPointer member = at;
                boolean isTold = element.identity().stream().anyMatch(way -> {
                    String own = name(base.at(member), way);
                    return !own.isEmpty()
                            && list.values().stream()
                                            .filter(each -> name(each, way).equals(own))
                                            .count()
                                    == 1;
                });
                boolean tells = element.identity().stream()
                        .flatMap(way -> Stream.of(way.split("\\+")))
                        .anyMatch(name -> name.split("\\.", -1)[0].equals(
                                place.tokens().get(member.tokens().size())));
                if (!isTold || tells) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What a member is told by, as it is compared; empty where that is not a single text. */
    private static String name(JsonValue member, String way) {
        return member instanceof JsonObject object && object.get(way) instanceof JsonString text
                ? Names.key(text.value())
                : "";
    }

    /** Whether one place is the other or lies in it, or both lie in what is one value. */
    private static boolean isWithin(Kind kind, JsonPointer one, JsonPointer other) {
        return one.covers(other)
                || other.covers(one)
                || Stream.iterate(one, at -> at.parent() != null, JsonPointer::parent)
                        .anyMatch(at -> at.covers(other)
                                && Differ.isWhole(ElementIndex.standard().nearest(kind, at)));
    }

    private static JsonPatch edit(JsonObject base, JsonPointer place, Random random) {
        boolean changes = base.at(place) instanceof JsonString && random.nextBoolean();
        return changes
                ? JsonPatch.EMPTY.replace(place, JsonValue.of("改" + random.nextInt(100)))
                : JsonPatch.EMPTY.remove(place);
    }

    @Property(tries = 1000)
    void whatHasNoIdsLeavesTheOtherSidesIdsAndReferencesAsTheyAre(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(kind);
        Map<String, JsonValue> theirs =
                new LinkedHashMap<>(any.variant(kind, base).members());
        Map<String, JsonValue> both = new LinkedHashMap<>(theirs);
        Map<String, JsonValue> ours = new LinkedHashMap<>(base.members());
        JsonObject variant = any.variant(kind, base);
        for (Element element :
                ElementIndex.standard().children(ElementIndex.standard().root(kind))) {
            String name = element.name();
            if (!hasIds(element)) {
                put(theirs, name, base.get(name));
                put(ours, name, variant.get(name));
                put(both, name, variant.get(name));
            }
        }
        assertClean(merge(kind, base, new JsonObject(theirs), new JsonObject(ours)), new JsonObject(both));
        assertClean(merge(kind, base, new JsonObject(ours), new JsonObject(theirs)), new JsonObject(both));
    }

    private static boolean hasIds(Element element) {
        return ElementIndex.standard().elements(element.kind()).stream()
                .filter(each -> each.equals(element) || each.path().startsWith(element.path() + "."))
                .anyMatch(each -> each.refersTo() != null || "id".equals(each.format()));
    }

    /** Without ids and references, so that each element stands for itself. */
    private static JsonObject withoutIds(Kind kind, JsonObject definition) {
        return (JsonObject) withoutIds(ElementIndex.standard().root(kind), definition);
    }

    private static JsonValue withoutIds(Element element, JsonValue value) {
        if (value instanceof JsonArray array) {
            return new JsonArray(array.values().stream()
                    .map(member -> withoutIds(element, member))
                    .toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach((name, member) -> {
            Element child = ElementIndex.standard().child(element, name);
            if (child == null || child.refersTo() == null && !"id".equals(child.format())) {
                members.put(name, child == null ? member : withoutIds(child, member));
            }
        });
        return new JsonObject(members);
    }

    private static void put(Map<String, JsonValue> members, String name, JsonValue value) {
        if (value == null) {
            members.remove(name);
        } else {
            members.put(name, value);
        }
    }

    @Property(tries = 2000)
    void conflictsNameTheirPlacesAndValues(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(kind);
        JsonObject theirs = any.variant(kind, base);
        JsonObject ours = any.variant(kind, base);
        Merge merge = merge(kind, base, theirs, ours);
        assertThat(merge.decided()).isEmpty();
        assertThat(merge.conflicts()).allSatisfy(conflict -> {
            if (conflict.reason() == ConflictReason.REFERENCE_LOST) {
                assertThat(merge.merged().at(conflict.inMerged())).isNotNull();
                assertThat(conflict.element().refersTo()).isNotNull();
            }
            assertThat(conflict.inBase() == null ? null : base.at(conflict.inBase()))
                    .isEqualTo(conflict.base());
            assertThat(conflict.inTheirs() == null ? null : theirs.at(conflict.inTheirs()))
                    .isEqualTo(conflict.theirs());
            assertThat(conflict.inOurs() == null ? null : ours.at(conflict.inOurs()))
                    .isEqualTo(conflict.ours());
            if (conflict.reason() == ConflictReason.SAME_TWICE) {
                assertThat(merge.merged().at(conflict.inMerged())).isNotNull();
                return;
            }
            assertThat(
                            conflict.inMerged() == null
                                    ? null
                                    : bare(conflict, merge.merged().at(conflict.inMerged())))
                    .isEqualTo(bare(conflict, conflict.ours()));
        });
    }

    @Property(tries = 1000)
    void sidesAgreeOnWhatIsMerged(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = withoutIds(kind, any.of(kind));
        JsonObject theirs = withoutIds(kind, any.variant(kind, base));
        JsonObject ours = withoutIds(kind, any.variant(kind, base));
        Merge merge = merge(kind, base, theirs, ours);
        Merge turned = merge(kind, base, ours, theirs);
        assertThat(ofValues(turned)).hasSameSizeAs(ofValues(merge));
        if (merge.isClean()) {
            assertThat(DefinitionDiff.between(kind, merge.merged(), turned.merged(), Matching.VERSIONS)
                            .changes())
                    .allMatch(change -> change.kind() == ChangeKind.MOVED);
        }
    }

    /** Conflicts but for parts that are there twice: whether they are depends on whose value an open conflict leaves there. */
    private static List<Conflict> ofValues(Merge merge) {
        return merge.conflicts().stream()
                .filter(conflict -> conflict.reason() != ConflictReason.SAME_TWICE)
                .toList();
    }

    @Property(tries = 1000)
    void decidedConflictsHaveTheValueThatWasChosen(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(kind);
        JsonObject theirs = any.variant(kind, base);
        JsonObject ours = any.variant(kind, base);
        Merge merge = Merge.of(kind, base, theirs, ours, Matching.VERSIONS, conflict -> Merge.Side.THEIRS);
        assertThat(merge.conflicts())
                .extracting(Conflict::reason)
                .isSubsetOf(ConflictReason.REFERENCE_LOST, ConflictReason.SAME_TWICE);
        assertThat(merge.decided())
                .allSatisfy(conflict -> assertThat(
                                conflict.inMerged() == null
                                        ? null
                                        : bare(conflict, merge.merged().at(conflict.inMerged())))
                        .isEqualTo(bare(conflict, conflict.theirs())));
    }

    /** A value without ids and references, which are named anew. */
    private static JsonValue bare(Conflict conflict, JsonValue value) {
        boolean isName = conflict.element().refersTo() != null
                || "id".equals(conflict.element().format());
        return value == null || isName ? null : withoutIds(conflict.element(), value);
    }
}
