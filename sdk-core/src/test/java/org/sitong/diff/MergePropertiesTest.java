package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
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
                return;
            }
            assertThat(conflict.inBase() == null ? null : base.at(conflict.inBase()))
                    .isEqualTo(conflict.base());
            assertThat(conflict.inTheirs() == null ? null : theirs.at(conflict.inTheirs()))
                    .isEqualTo(conflict.theirs());
            assertThat(conflict.inOurs() == null ? null : ours.at(conflict.inOurs()))
                    .isEqualTo(conflict.ours());
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
        assertThat(turned.conflicts()).hasSameSizeAs(merge.conflicts());
        if (merge.isClean()) {
            assertThat(DefinitionDiff.between(kind, merge.merged(), turned.merged(), Matching.VERSIONS)
                            .changes())
                    .allMatch(change -> change.kind() == ChangeKind.MOVED);
        }
    }

    @Property(tries = 1000)
    void decidedConflictsHaveTheValueThatWasChosen(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(kind);
        JsonObject theirs = any.variant(kind, base);
        JsonObject ours = any.variant(kind, base);
        Merge merge = Merge.of(kind, base, theirs, ours, Matching.VERSIONS, conflict -> Merge.Side.THEIRS);
        assertThat(merge.conflicts()).allMatch(conflict -> conflict.reason() == ConflictReason.REFERENCE_LOST);
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
