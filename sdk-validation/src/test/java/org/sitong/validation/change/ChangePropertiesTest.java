package org.sitong.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitong.diff.AnyDefinition;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.VersionStep;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/** Laws that hold for any definitions. */
class ChangePropertiesTest {

    private static final int TRIES = 200;

    private static Definition definition(JsonObject value) {
        return Objects.requireNonNull(Definitions.read(value).value());
    }

    private static List<TypedChange> changes(JsonObject older, JsonObject newer) {
        return ChangeFinder.standard().between(definition(older), definition(newer)).definitions().stream()
                .flatMap(each -> each.changes().stream())
                .toList();
    }

    private static VersionStep required(JsonObject older, JsonObject newer) {
        return ChangeFinder.standard()
                .between(definition(older), definition(newer))
                .summary()
                .version()
                .required();
    }

    private static JsonObject any(Kind kind, Random random) {
        return without(new AnyDefinition(random).of(kind), "lifecycle");
    }

    private static JsonObject without(JsonObject value, String name) {
        Map<String, JsonValue> members = new LinkedHashMap<>(value.members());
        members.remove(name);
        return new JsonObject(members);
    }

    @Property(tries = TRIES)
    void nothingChangesToItself(@ForAll Kind kind, @ForAll long seed) {
        JsonObject any = new AnyDefinition(new Random(seed)).of(kind);
        ChangeReport report = ChangeFinder.standard().between(definition(any), definition(any));
        assertThat(report.definitions()).isEmpty();
        assertThat(report.summary().version()).isEqualTo(new VersionVerdict(VersionStep.NONE, VersionStep.NONE));
    }

    @Property(tries = TRIES)
    void backwardsEasierIsHarder(@ForAll long seed) {
        AnyDefinition some = new AnyDefinition(new Random(seed));
        JsonObject older = without(some.of(Kind.SERVICE_ITEM), "lifecycle");
        JsonObject newer = without(some.variant(Kind.SERVICE_ITEM, older), "lifecycle");
        Map<String, String> forth = directions(changes(older, newer), false);
        Map<String, String> back = directions(changes(newer, older), true);
        forth.forEach((place, direction) -> {
            if (back.containsKey(place)) {
                assertThat(back.get(place)).as(place).isEqualTo(direction);
            }
        });
    }

    private static Map<String, String> directions(List<TypedChange> changes, boolean reversed) {
        Map<String, String> directions = new LinkedHashMap<>();
        changes.stream()
                .filter(each -> each.fact().kind() == ChangeKind.CHANGED)
                .forEach(each -> directions.put(
                        String.valueOf(
                                        reversed
                                                ? each.fact().after()
                                                : each.fact().before()) + " "
                                + (reversed ? each.fact().before() : each.fact().after()),
                        (reversed
                                        ? each.fact().direction().reversed()
                                        : each.fact().direction())
                                .token()));
        return directions;
    }

    @Property(tries = TRIES)
    void moreChangesNeverCallForLess(@ForAll long seed) {
        Random random = new Random(seed);
        JsonObject older = any(Kind.SERVICE_ITEM, random);
        JsonObject variant = new AnyDefinition(random).variant(Kind.SERVICE_ITEM, older);
        JsonObject changed = older;
        VersionStep step = VersionStep.NONE;
        for (String name : variant.members().keySet()) {
            if (name.equals("lifecycle") || name.equals("identity")) {
                continue;
            }
            Map<String, JsonValue> members = new LinkedHashMap<>(changed.members());
            members.put(name, Objects.requireNonNull(variant.get(name)));
            changed = new JsonObject(members);
            VersionStep next = required(older, changed);
            assertThat(next).as(name).isGreaterThanOrEqualTo(step);
            step = next;
        }
    }

    @Property(tries = TRIES)
    void theStepIsTheGreatestOfItsChanges(@ForAll Kind kind, @ForAll long seed) {
        AnyDefinition some = new AnyDefinition(new Random(seed));
        JsonObject older = some.of(kind);
        JsonObject newer = some.variant(kind, older);
        VersionStep greatest =
                changes(older, newer).stream().map(TypedChange::step).reduce(VersionStep.NONE, VersionStep::max);
        assertThat(required(older, newer)).isEqualTo(greatest);
    }
}
