package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitong.validation.rehearsal.RehearsalWorld.ITEM;
import static org.sitong.validation.rehearsal.RehearsalWorld.STANDARD;
import static org.sitong.validation.rehearsal.RehearsalWorld.bytes;
import static org.sitong.validation.rehearsal.RehearsalWorld.definition;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearsal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sitong.catalog.Catalog;
import org.sitong.code.CreditCode;
import org.sitong.document.DocumentFormat;
import org.sitong.validation.Input;

/** Of many districts exactly those break that were made to, by the changes that were made to break them. */
class PlantedRehearsalTest {

    private static final int DISTRICTS = 30;
    private static final int ITEMS = 6;

    /** What the new release promises for each item; the first is gone from it. */
    private static final String[] NEW_PROMISE = {null, "10", "15", "20", "20", "25"};

    private final Map<String, Set<String>> planted = new TreeMap<>();
    private final Map<RehearsalState, Long> states = new TreeMap<>();

    private static String code(int item) {
        return String.format(Locale.ROOT, "0001190%02d000", item + 1);
    }

    private static String of(String template, int item) {
        return template.replace("000119001000", code(item));
    }

    private static Catalog release(int version, String[] promises) {
        return Catalog.of(IntStream.range(0, ITEMS)
                .filter(item -> promises[item] != null)
                .mapToObj(item -> definition(of(STANDARD.formatted(promises[item], version), item)))
                .toList());
    }

    private String promise(int district, int item, String division) {
        if (item == 0) {
            return expect(RehearsalState.ORPHANED, item, division, "20");
        }
        if (item == 1) {
            return district % 3 == 0
                    ? expect(RehearsalState.NOW_ILLEGAL, item, division, "12")
                    : expect(RehearsalState.MERGED, item, division, "20");
        }
        if (item == 2) {
            return district % 5 == 0
                    ? expect(RehearsalState.CONFLICT, item, division, "25")
                    : expect(RehearsalState.NOW_REDUNDANT, item, division, "15");
        }
        return expect(RehearsalState.UNAFFECTED, item, division, "12");
    }

    private String expect(RehearsalState state, int item, String division, String promise) {
        states.merge(state, 1L, Long::sum);
        if (state.breaks()) {
            planted.computeIfAbsent(code(item), absent -> new HashSet<>()).add(division);
        }
        return promise;
    }

    private Input item(int district, int item) {
        String division = String.format(Locale.ROOT, "9901%02d", district + 1);
        String organ = CreditCode.compose("11", division, "MB99301A").text();
        String own = ITEM.formatted("ImplementationStandard", promise(district, item, division))
                .replace("basicCode:", "implementationCode: \"" + organ + "4000119001000\"\n    basicCode:");
        String place = "authority:\n  division:\n    code: \"" + division + "\"\n";
        return Input.of(division + "/" + item, bytes(of(own, item) + place), DocumentFormat.YAML);
    }

    @Test
    void exactlyWhatWasPlantedBreaks() {
        List<Input> items = new ArrayList<>();
        for (int district = 0; district < DISTRICTS; district++) {
            for (int item = 0; item < ITEMS; item++) {
                if (item > 0 || district < DISTRICTS / 2) {
                    items.add(item(district, item));
                }
            }
        }
        RehearsalReport report = rehearsal(
                        release(1, new String[] {"20", "20", "20", "20", "20", "20"}), release(2, NEW_PROMISE))
                .run(items.iterator(), item -> {});
        assertThat(report.total()).isEqualTo(items.size());
        assertThat(report.counts()).containsAllEntriesOf(states);
        assertThat(report.broken())
                .isEqualTo(planted.values().stream().mapToLong(Set::size).sum());
        assertThat(report.districts()).hasSize(DISTRICTS);
        assertThat(report.brokenDistricts())
                .isEqualTo(planted.values().stream()
                        .flatMap(Set::stream)
                        .distinct()
                        .count());
        assertThat(report.causes().stream()
                        .collect(Collectors.toMap(cause -> cause.change().code(), Cause::items)))
                .isEqualTo(planted.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each ->
                        (long) each.getValue().size())));
        assertThat(report.causes()).allMatch(cause -> cause.items() == cause.districts());
    }
}
