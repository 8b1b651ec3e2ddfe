package org.sitong.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitong.validation.derivation.Standing;

/** 200 districts with the same items and planted deviations of every kind: all are found and judged, none is invented. */
class PlantedDeviationsTest {

    private static final int DISTRICTS = 200;
    private static final int ITEMS = Deviation.values().length;

    private static Districts districts;
    private static ComparisonReport report;
    private static Map<String, ComparedItem> items;

    @BeforeAll
    static void compare() {
        districts = new Districts(42, DISTRICTS, ITEMS);
        report = Comparison.of(districts.items());
        items = report.items().stream().collect(Collectors.toMap(ComparedItem::basicCode, Function.identity()));
    }

    @TestFactory
    Stream<DynamicTest> isFoundAndNothingElse() {
        return districts.planted().stream()
                .map(planted -> DynamicTest.dynamicTest(planted.deviation().name(), () -> isFound(planted)));
    }

    private static void isFound(Districts.Planted planted) {
        Deviation deviation = planted.deviation();
        ComparedItem item = items.get(Districts.basicCode(planted.item()));
        List<Difference> told = item.differences();
        if (deviation.path() == null) {
            assertThat(told).isEmpty();
            return;
        }
        Difference difference = told.stream()
                .filter(each -> each.path().element().equals(deviation.path()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(deviation + " is not among " + told));
        assertThat(difference.standing()).as("%s", difference).isEqualTo(deviation.standing());
        assertThat(difference.pairs()).isEqualTo(DISTRICTS - 1L);
        assertThat(difference.values()).hasSize(2);
        assertThat(difference.values())
                .anySatisfy(value -> assertThat(value.members()).containsExactly(planted.district()));
        assertThat(difference.values())
                .anySatisfy(value -> assertThat(value.members()).hasSize(DISTRICTS - 1));
        assertThat(told)
                .extracting(each -> each.path().element())
                .allMatch(path ->
                        path.equals(deviation.path()) || deviation.also().contains(path));
    }

    @Test
    void pairsAreCountedExactly() {
        long each = DISTRICTS * (DISTRICTS - 1L) / 2;
        long deviating = districts.planted().stream()
                .filter(planted -> planted.deviation().element() != null)
                .count();
        ComparisonSummary summary = report.summary();
        assertThat(summary.groups()).isEqualTo(ITEMS);
        assertThat(summary.pairs()).isEqualTo(ITEMS * each);
        assertThat(summary.identicalPairs()).isEqualTo(summary.pairs() - deviating * (DISTRICTS - 1));
        for (ComparedElement element : ComparedElement.values()) {
            long planted = districts.planted().stream()
                    .filter(one -> one.deviation().element() == element)
                    .count();
            assertThat(summary.differingPairs()).containsEntry(element, planted * (DISTRICTS - 1));
        }
        assertThat(summary.unmatched()).isEmpty();
        assertThat(summary.sameNames()).isEmpty();
        assertThat(summary.unpaired()).isEmpty();
    }

    @Test
    void differencesAreCountedOnceEach() {
        long[] told = new long[Standing.values().length];
        report.items()
                .forEach(item ->
                        item.differences().forEach(each -> told[each.standing().ordinal()]++));
        for (Standing standing : Standing.values()) {
            assertThat(report.summary().judgement()).containsEntry(standing, told[standing.ordinal()]);
        }
    }

    @Test
    void whoDeviatesAgreesLess() {
        Map<String, Double> index =
                report.summary().byDistrict().stream().collect(Collectors.toMap(Agreement::of, Agreement::index));
        List<String> deviating = districts.planted().stream()
                .filter(planted -> planted.deviation().element() != null)
                .map(planted -> Districts.name(planted.district()))
                .toList();
        double lowestOfOthers = index.entrySet().stream()
                .filter(entry -> !deviating.contains(entry.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .min()
                .orElseThrow();
        assertThat(deviating)
                .allSatisfy(district -> assertThat(index.get(district)).isLessThan(lowestOfOthers));
    }
}
