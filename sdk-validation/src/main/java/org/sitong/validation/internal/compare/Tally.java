package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.sitong.validation.compare.Agreement;
import org.sitong.validation.compare.ComparedElement;
import org.sitong.validation.compare.ComparisonSummary;
import org.sitong.validation.derivation.Standing;

/** Counts pairs. Not thread-safe. */
final class Tally {

    private static final ComparedElement[] ELEMENTS = ComparedElement.values();

    /** Agreeing and compared. */
    private static final class Count {
        private long agreeing;
        private long compared;

        void add(boolean isSame) {
            compared++;
            if (isSame) {
                agreeing++;
            }
        }

        Agreement of(String name) {
            return Agreement.builder()
                    .of(name)
                    .agreeing(agreeing)
                    .compared(compared)
                    .build();
        }
    }

    private final Map<ComparedElement, Count> elements = new EnumMap<>(ComparedElement.class);
    private final Map<ComparedElement, Count> sameLevel = new EnumMap<>(ComparedElement.class);
    private final Count[] districts;
    private final Count[] organs;
    private final Count all = new Count();
    private final Map<Standing, Long> judged = new EnumMap<>(Standing.class);
    private long pairs;
    private long identical;

    Tally(int districts, int organs) {
        this.districts = counts(districts);
        this.organs = counts(organs);
        for (ComparedElement element : ELEMENTS) {
            elements.put(element, new Count());
            sameLevel.put(element, new Count());
        }
        for (Standing standing : Standing.values()) {
            judged.put(standing, 0L);
        }
    }

    private static Count[] counts(int size) {
        Count[] counts = new Count[size];
        for (int i = 0; i < size; i++) {
            counts[i] = new Count();
        }
        return counts;
    }

    void compared(Entry one, Entry other, ComparedElement element, boolean isSame, boolean isSameLevel) {
        all.add(isSame);
        elements.get(element).add(isSame);
        if (isSameLevel) {
            sameLevel.get(element).add(isSame);
        }
        add(one, isSame);
        add(other, isSame);
    }

    private void add(Entry member, boolean isSame) {
        districts[member.district()].add(isSame);
        if (member.organ() >= 0) {
            organs[member.organ()].add(isSame);
        }
    }

    void pair(boolean isIdentical) {
        pairs++;
        if (isIdentical) {
            identical++;
        }
    }

    void judged(Standing standing, long times) {
        judged.merge(standing, times, Long::sum);
    }

    void report(ComparisonSummary.ComparisonSummaryBuilder summary, Gathering.Districts names) {
        summary.pairs(pairs).identicalPairs(identical).agreement(all.of(""));
        elements.forEach((element, count) -> {
            summary.differingPair(element, count.compared - count.agreeing);
            summary.elementAgreement(count.of(element.token()));
        });
        sameLevel.forEach((element, count) -> summary.levelAgreement(count.of(element.token())));
        judged.forEach(summary::judged);
        summary.byDistrict(named(districts, names.labels()::get));
        summary.byOrgan(named(organs, names.organs()::get).stream()
                .sorted(java.util.Comparator.comparing(Agreement::of))
                .toList());
    }

    private static List<Agreement> named(Count[] counts, IntFunction<String> names) {
        List<Agreement> list = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i].compared > 0) {
                list.add(counts[i].of(names.apply(i)));
            }
        }
        return list;
    }
}
