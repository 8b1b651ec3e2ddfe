package org.sitong.validation.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.AnyDefinition;
import org.sitong.diff.Matching;
import org.sitong.document.Definitions;
import org.sitong.item.BasisRank;
import org.sitong.item.Catalog;
import org.sitong.item.CodeList;
import org.sitong.item.Definition;
import org.sitong.item.ElementPolicy;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Growth;
import org.sitong.standard.Kind;
import org.sitong.standard.MembershipPolicy;

/** What holds of any definition and every element whose values have an order. */
class DerivationPropertiesTest {

    private static final ElementIndex INDEX = ElementIndex.standard();
    private static final Policies POLICIES = Policies.standard();
    private static final DerivationJudge JUDGE = DerivationJudge.of(POLICIES);

    @Property(tries = 200)
    void anyDefinitionDerivesFromItself(@ForAll long seed) {
        for (Kind kind : List.of(Kind.SERVICE_ITEM, Kind.IMPLEMENTATION_STANDARD)) {
            Definition any = read(new AnyDefinition(new Random(seed)).of(kind));
            assertThat(JUDGE.derived(any, any)).isEmpty();
            assertThat(JUDGE.peers(any, any, Matching.VERSIONS)).isEmpty();
        }
    }

    @Property(tries = 200)
    void everyChangeOfAnyVariantHasAStandingAndAReason(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        JsonObject base = any.of(Kind.SERVICE_ITEM);
        JsonObject local = any.variant(Kind.SERVICE_ITEM, base);
        List<JudgedChange> changes = JUDGE.derived(read(base), read(local));
        Statistics.label("changes").collect(changes.isEmpty() ? "none" : "some");
        Statistics.label("changes").coverage(coverage -> coverage.check("some").percentage(share -> share > 90));
        for (JudgedChange judged : changes) {
            assertThat(judged.reason().toString()).isNotBlank();
            boolean isFree = judged.policy().change() == ChangePolicy.FREE
                    && judged.policy().add() == null
                    && judged.policy().remove() == null;
            if (isFree) {
                assertThat(judged.standing()).isEqualTo(Standing.LAWFUL);
            }
        }
    }

    @Property(tries = 40)
    void whatMayBeTightenedOrWidenedMayBecomeEasierAndNotHarder(@ForAll long seed) {
        Random random = new Random(seed);
        JsonObject any = new AnyDefinition(random).of(Kind.SERVICE_ITEM);
        Set<Growth> tried = EnumSet.noneOf(Growth.class);
        for (Element element : INDEX.elements(Kind.SERVICE_ITEM)) {
            List<JsonValue> values = values(element, random);
            if (values.isEmpty()) {
                continue;
            }
            tried.add(Objects.requireNonNull(element.order()).growth());
            JsonObject hard = with(any, element, values.get(0));
            JsonObject easy = with(any, element, values.get(1));
            assertThat(at(element, JUDGE.derived(read(hard), read(easy), Matching.VERSIONS)))
                    .as(element.path())
                    .containsExactly(Standing.LAWFUL);
            List<JudgedChange> worse = JUDGE.derived(read(easy), read(hard), Matching.VERSIONS);
            assertThat(at(element, worse)).as(element.path()).containsExactly(Standing.CONTRADICTION);
            assertThat(worse)
                    .as("nothing else is said of it: " + element.path())
                    .allSatisfy(judged -> assertThat(judged.change().after()).isNotNull());
            assertThat(at(element, JUDGE.peers(read(easy), read(hard), Matching.VERSIONS)))
                    .as(element.path())
                    .containsExactly(Standing.LAWFUL);
        }
        assertThat(tried)
                .containsExactlyInAnyOrder(
                        Growth.SHORTER, Growth.LONGER, Growth.LOWER, Growth.TRUE, Growth.FALSE, Growth.LADDER);
    }

    /** What a catalog may say under the rules of strictness never makes anything better than it stands under the standard. */
    @Property(tries = 300)
    void sharperPoliciesNeverLoosen(@ForAll long seed) {
        Random random = new Random(seed);
        AnyDefinition any = new AnyDefinition(random);
        JsonObject base = any.of(Kind.SERVICE_ITEM);
        Definition above = read(base);
        Definition local = read(any.variant(Kind.SERVICE_ITEM, base));
        List<JudgedChange> before = JUDGE.derived(above, local);
        List<ElementPolicy> accepted = before.stream()
                .map(judged -> judged.change().element())
                .filter(element -> INDEX.find(Kind.SERVICE_ITEM, element.path()) != null)
                .map(element -> policy(element.path(), random))
                .filter(policy -> Strictness.isAtLeast(
                        policy, POLICIES.of(Kind.SERVICE_ITEM, Objects.requireNonNull(policy.element()))))
                .toList();
        Statistics.label("policies").collect(accepted.isEmpty() ? "none" : "some");
        Statistics.label("policies").coverage(coverage -> coverage.check("some").percentage(share -> share > 50));
        DerivationJudge sharper = DerivationJudge.of(POLICIES.sharpenedBy(
                Catalog.builder().id("any").policies(accepted).build()));
        List<JudgedChange> after = sharper.derived(above, local);
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).standing())
                    .as(before.get(i).change() + " " + accepted)
                    .isGreaterThanOrEqualTo(before.get(i).standing());
        }
    }

    private static ElementPolicy policy(String element, Random random) {
        return ElementPolicy.builder()
                .element(element)
                .change(any(ChangePolicy.values(), random))
                .add(any(MembershipPolicy.values(), random))
                .remove(any(MembershipPolicy.values(), random))
                .rank(any(BasisRank.values(), random))
                .unless(random.nextInt(4) == 0 ? any(BasisRank.values(), random) : null)
                .build();
    }

    private static <E> @Nullable E any(E[] values, Random random) {
        return random.nextBoolean() ? null : values[random.nextInt(values.length)];
    }

    private static List<Standing> at(Element element, List<JudgedChange> judged) {
        return judged.stream()
                .filter(each -> each.change().element().path().equals(element.path()))
                .map(JudgedChange::standing)
                .toList();
    }

    /** A harder and an easier value of an element that may become easier only; empty for other elements. */
    private static List<JsonValue> values(Element element, Random random) {
        ChangePolicy policy = POLICIES.of(element).change();
        boolean isOurs = (policy == ChangePolicy.TIGHTEN || policy == ChangePolicy.WIDEN)
                && element.order() != null
                && !element.list()
                && isInNoNestedList(element);
        if (!isOurs) {
            return List.of();
        }
        int less = 1 + random.nextInt(50);
        int more = less + 1 + random.nextInt(50);
        return switch (element.order().growth()) {
            case SHORTER -> List.of(limit(more), limit(less));
            case LONGER -> List.of(limit(less), limit(more));
            case LOWER -> List.of(JsonValue.of(more), JsonValue.of(less));
            case TRUE -> List.of(new JsonBoolean(false), new JsonBoolean(true));
            case FALSE -> List.of(new JsonBoolean(true), new JsonBoolean(false));
            case LADDER -> ladder(element.order().ladder(), random);
            case FEWER, MORE, PRESENT -> List.of();
        };
    }

    private static boolean isInNoNestedList(Element element) {
        int lists = 0;
        for (Element at = element; at != null; at = INDEX.parent(at)) {
            lists += at.list() ? 1 : 0;
        }
        return lists <= 1;
    }

    private static List<JsonValue> ladder(List<String> steps, Random random) {
        int easy = random.nextInt(steps.size() - 1);
        int hard = easy + 1 + random.nextInt(steps.size() - easy - 1);
        return List.of(step(steps.get(hard)), step(steps.get(easy)));
    }

    private static JsonValue step(String step) {
        return JsonValue.of(step.split("\\|")[0]);
    }

    private static JsonValue limit(int days) {
        return new JsonObject(Map.of("value", JsonValue.of(String.valueOf(days)), "unit", JsonValue.of("working-day")));
    }

    /** The definition with a value at an element, alone in each list on the way. */
    private static JsonObject with(JsonObject definition, Element element, JsonValue value) {
        List<Element> way = new ArrayList<>();
        for (Element at = element; !at.path().isEmpty(); at = Objects.requireNonNull(INDEX.parent(at))) {
            way.add(0, at);
        }
        return (JsonObject) placed(definition, way, 0, value);
    }

    private static JsonValue placed(@Nullable JsonValue holder, List<Element> way, int depth, JsonValue value) {
        if (depth == way.size()) {
            return value;
        }
        Element element = way.get(depth);
        Map<String, JsonValue> members =
                holder instanceof JsonObject object ? new LinkedHashMap<>(object.members()) : new LinkedHashMap<>();
        if (element.list()) {
            JsonObject member = member(element);
            members.put(element.name(), new JsonArray(List.of(placed(member, way, depth + 1, value))));
        } else {
            members.put(element.name(), placed(members.get(element.name()), way, depth + 1, value));
        }
        return new JsonObject(members);
    }

    /** A member that has all that may identify it. */
    private static JsonObject member(Element list) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        for (Element part : INDEX.children(list)) {
            boolean isNaming = list.identity().stream()
                    .anyMatch(way -> List.of(way.split("\\+")).contains(part.name()));
            if (isNaming && part.type().equals("string")) {
                members.put(part.name(), JsonValue.of(part.codeList() == null ? "one" : firstOf(part.codeList())));
            }
        }
        return new JsonObject(members);
    }

    private static String firstOf(String codeList) {
        CodeList list = Objects.requireNonNull(CodeLists.standard().find(codeList));
        return list.entries().isEmpty()
                ? "one"
                : String.valueOf(list.entries().get(0).value());
    }

    private static Definition read(JsonObject value) {
        return Objects.requireNonNull(Definitions.read(value).value());
    }
}
