package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

class DefinitionDiffPropertiesTest {

    @Property(tries = 400)
    void nothingChangesToItself(@ForAll Kind kind, @ForAll long seed) {
        JsonObject one = new AnyDefinition(new Random(seed)).of(kind);
        assertThat(DefinitionDiff.between(kind, one, one, Matching.VERSIONS).changes())
                .isEmpty();
        assertThat(DefinitionDiff.between(kind, one, one, Matching.PEERS).changes())
                .isEmpty();
    }

    @Property(tries = 3000)
    void changesAppliedToTheOlderGiveTheNewer(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject older = any.of(kind);
        JsonObject newer = any.variant(kind, older);
        assertThat(DefinitionDiff.between(kind, older, newer, Matching.VERSIONS).applyTo(older))
                .isEqualTo(newer);
    }

    @Property(tries = 1000)
    void unrelatedDefinitionsAreReachedToo(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject older = any.of(kind);
        JsonObject newer = any.of(kind);
        assertThat(DefinitionDiff.between(kind, older, newer, Matching.VERSIONS).applyTo(older))
                .isEqualTo(newer);
    }

    @Property(tries = 2000)
    void thePatchMakesTheNewerOfTheOlder(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject older = any.of(kind);
        for (JsonObject newer : List.of(older, any.variant(kind, older), any.of(kind))) {
            JsonPatch patch = DefinitionDiff.patch(kind, older, newer, Matching.VERSIONS);
            assertThat(patch.applyTo(older)).isEqualTo(newer);
            assertThat(patch.operations().isEmpty()).isEqualTo(older.equals(newer));
        }
    }

    @Property(tries = 1000)
    void everyChangeNamesItsPlacesAndValues(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject older = any.of(kind);
        JsonObject newer = any.variant(kind, older);
        List<Change> changes =
                DefinitionDiff.between(kind, older, newer, Matching.VERSIONS).changes();
        assertThat(changes).allSatisfy(change -> {
            assertThat(change.before() == null ? null : older.at(change.before()))
                    .isEqualTo(change.from());
            assertThat(change.after() == null ? null : newer.at(change.after())).isEqualTo(change.to());
            assertThat(change.element().path()).isEqualTo(nearest(kind, change));
        });
        assertThat(changes).extracting(Change::path, Change::kind).doesNotHaveDuplicates();
    }

    private static String nearest(Kind kind, Change change) {
        return org.sitong.standard.ElementIndex.standard()
                .nearest(kind, change.pointer())
                .path();
    }
}
