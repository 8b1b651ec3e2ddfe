package org.sitong.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sitong.diff.AnyDefinition;
import org.sitong.document.Definitions;
import org.sitong.item.Authority;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

/** A comparison does not depend on the order of what is compared, and is the same from both sides. */
class ComparisonPropertiesTest {

    private static final int ITEMS = 4;

    /** Districts that hold variants of the same random items. */
    private static Map<String, List<ServiceItem>> districts(long seed, int count) {
        Random random = new Random(seed);
        AnyDefinition any = new AnyDefinition(random);
        List<JsonObject> originals = new ArrayList<>();
        for (int i = 0; i < ITEMS; i++) {
            originals.add(any.of(Kind.SERVICE_ITEM));
        }
        Map<String, List<ServiceItem>> districts = new LinkedHashMap<>();
        for (int district = 0; district < count; district++) {
            List<ServiceItem> items = new ArrayList<>();
            for (int i = 0; i < ITEMS; i++) {
                JsonObject item =
                        random.nextInt(3) == 0 ? originals.get(i) : any.variant(Kind.SERVICE_ITEM, originals.get(i));
                ServiceItem known = Districts.item(district, i);
                ServiceItem read = (ServiceItem) Definitions.read(item).value();
                items.add(read.toBuilder()
                        .identity(known.identity())
                        .name(known.name())
                        .lifecycle(null)
                        .provenance(null)
                        .authority(level(known.authority(), random.nextInt(4)))
                        .build());
            }
            districts.put(Districts.name(district), items);
        }
        return districts;
    }

    private static Authority level(Authority authority, int chance) {
        return authority.toBuilder()
                .level(chance == 0 ? ExerciseLevel.MUNICIPAL : ExerciseLevel.COUNTY)
                .build();
    }

    @Property(tries = 60)
    void theOrderOfDocumentsDoesNotCount(@ForAll long seed) {
        Map<String, List<ServiceItem>> districts = districts(seed, 4);
        Map<String, List<ServiceItem>> shuffled = new LinkedHashMap<>();
        districts.forEach((name, items) -> {
            List<ServiceItem> others = new ArrayList<>(items);
            Collections.shuffle(others, new Random(seed));
            shuffled.put(name, others);
        });
        assertThat(Comparison.of(shuffled)).isEqualTo(Comparison.of(districts));
    }

    @Property(tries = 60)
    void theOrderOfDistrictsOnlyTurnsDifferencesRound(@ForAll long seed) {
        Map<String, List<ServiceItem>> districts = districts(seed, 4);
        List<String> names = new ArrayList<>(districts.keySet());
        Collections.shuffle(names, new Random(seed));
        Map<String, List<ServiceItem>> shuffled = new LinkedHashMap<>();
        names.forEach(name -> shuffled.put(name, districts.get(name)));
        ComparisonReport one = Comparison.of(districts);
        ComparisonReport other = Comparison.of(shuffled);
        assertThat(other.summary().differingPairs()).isEqualTo(one.summary().differingPairs());
        assertThat(other.summary().judgement()).isEqualTo(one.summary().judgement());
        assertThat(other.summary().agreement()).isEqualTo(one.summary().agreement());
        assertThat(Set.copyOf(other.summary().byDistrict()))
                .isEqualTo(Set.copyOf(one.summary().byDistrict()));
        assertThat(unordered(other)).isEqualTo(unordered(one));
    }

    /** What is told of whom, with values that have no order. */
    private static Set<Object> unordered(ComparisonReport report) {
        return report.items().stream()
                .flatMap(item -> item.differences().stream()
                        .map(difference -> List.of(
                                item.basicCode(),
                                item.sameLevel(),
                                difference.element().path(),
                                difference.standing(),
                                difference.pairs(),
                                difference.values().stream()
                                        .map(value -> side(item, value))
                                        .collect(Collectors.toSet()),
                                difference.deciding().stream()
                                        .map(number ->
                                                side(item, difference.values().get(number)))
                                        .collect(Collectors.toSet()))))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Object side(ComparedItem item, ComparedValue value) {
        return List.of(
                value.demand(),
                value.members().stream()
                        .map(number -> item.members().get(number).district())
                        .collect(Collectors.toSet()));
    }

    @Property(tries = 60)
    void everyMemberOfAPairThatDiffersHasOneValue(@ForAll long seed) {
        for (ComparedItem item : Comparison.of(districts(seed, 4)).items()) {
            for (Difference difference : item.differences()) {
                List<Integer> having = difference.values().stream()
                        .flatMap(value -> value.members().stream())
                        .toList();
                assertThat(having).hasSizeGreaterThan(1);
                if (isOutsideLists(difference)) {
                    assertThat(having).as("%s", difference).doesNotHaveDuplicates();
                }
                assertThat(difference.comparisons())
                        .as("%s %s", difference.path(), difference.values())
                        .isNotEmpty()
                        .allMatch(pair -> pair.first() < pair.second());
                assertThat(difference.comparisons().stream()
                                .mapToLong(ValuePair::pairs)
                                .sum())
                        .isEqualTo(difference.pairs())
                        .isLessThanOrEqualTo(item.pairs());
                assertThat(difference.standing())
                        .isEqualTo(difference.comparisons().get(0).judgement().standing());
            }
        }
    }

    /** Of parts that are much alike a member may have several, each with its own counterpart elsewhere. */
    private static boolean isOutsideLists(Difference difference) {
        return !difference.path().toString().contains("[");
    }

    @Property(tries = 60)
    void whatMakesAPairDifferIsToldAsADifference(@ForAll long seed) {
        for (ComparedItem item : Comparison.of(districts(seed, 2)).items()) {
            boolean isToldSame = item.matrix().stream().allMatch(row -> row.distinct() <= 1);
            assertThat(item.identicalPairs() == item.pairs()).isEqualTo(isToldSame);
            item.matrix().stream()
                    .filter(row -> row.distinct() > 1)
                    .forEach(row -> assertThat(item.differences())
                            .as("%s of %s", row.element(), item)
                            .anyMatch(difference -> difference
                                    .element()
                                    .path()
                                    .startsWith(row.element().token())));
        }
    }
}
