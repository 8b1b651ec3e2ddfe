package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitong.catalog.Catalog;
import org.sitong.diff.AnyDefinition;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Matching;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Kind;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.derivation.Standing;

/** What holds for any base, any new version of it and anything that derives from it. */
class RehearsalPropertiesTest {

    private static final String CODE = "000119001000";
    private static final DerivationJudge JUDGE = DerivationJudge.of(Policies.standard());

    @Property(tries = 60)
    void theSameBaseChangesNothing(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        Definition base = base(any.of(Kind.IMPLEMENTATION_STANDARD), 1);
        RehearsedItem item = rehearse(base, base, local(any, base, true));
        assertThat(item.state()).isEqualTo(RehearsalState.UNAFFECTED);
        assertThat(item.merged()).isNull();
    }

    @Property(tries = 60)
    void whatSetsNothingItselfBecomesTheNewBase(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject written = any.of(Kind.IMPLEMENTATION_STANDARD);
        Definition older = base(written, 1);
        Definition newer = base(any.variant(Kind.IMPLEMENTATION_STANDARD, written), 2);
        RehearsedItem item = rehearse(older, newer, local(any, older, false));
        assertThat(item.conflicts()).isEmpty();
        assertThat(item.illegal()).isEmpty();
        assertThat(item.state()).isIn(RehearsalState.MERGED, RehearsalState.UNAFFECTED);
        if (item.merged() != null) {
            assertThat(DefinitionDiff.between(
                                    Kind.SERVICE_ITEM,
                                    DerivableForm.of(newer).elements(),
                                    DerivableForm.of(item.merged()).elements(),
                                    Matching.VERSIONS)
                            .changes())
                    .isEmpty();
        }
    }

    @Property(tries = 60)
    void whatDerivedLawfullyAndBreaksNowhereDerivesLawfullyFromTheNewBase(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject written = any.of(Kind.IMPLEMENTATION_STANDARD);
        Definition older = base(written, 1);
        Definition newer = base(any.variant(Kind.IMPLEMENTATION_STANDARD, written), 2);
        Definition local = local(any, older, true);
        RehearsedItem item = rehearse(older, newer, local);
        Definition after = item.merged() == null ? local : item.merged();
        if (!item.state().breaks() && isLawful(older, local)) {
            assertThat(isLawful(newer, after)).isTrue();
        }
        if (item.state() == RehearsalState.CONFLICT || item.state() == RehearsalState.NOW_ILLEGAL) {
            assertThat(Objects.requireNonNull(item.merged()).extensions()).containsKey("org.sitong.conflicts");
        }
    }

    private static boolean isLawful(Definition base, Definition local) {
        return JUDGE.derived(base, local, Matching.VERSIONS).stream()
                .map(JudgedChange::standing)
                .noneMatch(standing -> standing == Standing.CONTRADICTION || standing == Standing.NEEDS_BASIS);
    }

    private static RehearsedItem rehearse(Definition older, Definition newer, Definition local) {
        return Rehearsal.builder()
                .from(Catalog.of(List.of(older)))
                .to(Catalog.of(List.of(newer)))
                .date(LocalDate.EPOCH)
                .merged(true)
                .build()
                .rehearse("local", local);
    }

    private static Definition base(JsonObject written, int version) {
        Map<String, JsonValue> members = new LinkedHashMap<>(written.members());
        members.replaceAll((name, value) -> withoutIds(value));
        members.put("identity", object("national", object("basicCode", JsonValue.of(CODE))));
        members.put("lifecycle", object("version", JsonValue.of(version)));
        return Objects.requireNonNull(Definitions.read(new JsonObject(members)).value());
    }

    private static Definition local(AnyDefinition any, Definition base, boolean differs) {
        JsonObject same = DerivableForm.of(base).elements();
        Map<String, JsonValue> members =
                new LinkedHashMap<>((differs ? any.variant(Kind.SERVICE_ITEM, same) : same).members());
        members.replaceAll((name, value) -> withoutIds(value));
        Map<String, JsonValue> from = new LinkedHashMap<>();
        from.put("kind", JsonValue.of(Kind.IMPLEMENTATION_STANDARD.token()));
        from.put("code", JsonValue.of(CODE));
        from.put("version", JsonValue.of(1));
        members.put("lifecycle", object("derivesFrom", new JsonObject(from)));
        members.put("extensions", object("org.example.own", JsonValue.of("x")));
        return Objects.requireNonNull(Definitions.read(new JsonObject(members)).value());
    }

    /** Ids that are given twice and references that lead nowhere are no sound definition's; made at random, most are such. */
    private static JsonValue withoutIds(JsonValue value) {
        if (value instanceof JsonArray list) {
            return new JsonArray(list.values().stream()
                    .filter(each -> !isId(each))
                    .map(RehearsalPropertiesTest::withoutIds)
                    .toList());
        }
        if (!(value instanceof JsonObject object)) {
            return value;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
        members.values().removeIf(RehearsalPropertiesTest::isId);
        members.replaceAll((name, each) -> withoutIds(each));
        return new JsonObject(members);
    }

    private static boolean isId(JsonValue value) {
        return value instanceof JsonString text && text.value().matches("m[0-9]");
    }

    private static JsonObject object(String name, JsonValue value) {
        return new JsonObject(Map.of(name, value));
    }
}
