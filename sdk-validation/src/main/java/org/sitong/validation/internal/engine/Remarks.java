package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.internal.waiver.WaivedCounts;

/**
 * What is said of one document: the first remarks in full, as many as may become findings, and all of them counted. So a
 * document takes no more memory however much is wrong with it.
 */
final class Remarks {

    private final int most;
    private final List<Said> first = new ArrayList<>();
    private final Map<String, Map<Severity, Long>> counts = new TreeMap<>();

    Remarks(int most) {
        this.most = most;
    }

    void add(Said said) {
        keep(said);
        count(said.entry().card().id(), said.severity(), 1);
    }

    void add(Observed observed) {
        observed.first().stream()
                .limit(Math.max(0, most - first.size()))
                .forEach(seen -> keep(Said.of(observed.entry(), seen)));
        observed.counts()
                .forEach((severity, number) -> count(observed.entry().card().id(), severity, number));
    }

    /** Counts what is not told in full. */
    void count(String rule, Severity severity, long number) {
        counts.computeIfAbsent(rule, id -> new EnumMap<>(Severity.class)).merge(severity, number, Long::sum);
    }

    private void keep(Said said) {
        if (first.size() < most) {
            first.add(said);
        }
    }

    List<Said> first() {
        return Collections.unmodifiableList(first);
    }

    /** How often each rule that said anything spoke, by severity. */
    Map<String, Map<Severity, Long>> counts() {
        return Collections.unmodifiableMap(counts);
    }

    long total() {
        return counts.values().stream()
                .flatMap(bySeverity -> bySeverity.values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Whether every remark is told in full. */
    boolean isComplete() {
        return total() == first.size();
    }

    /** The gravest severity among those that are not waived. */
    @Nullable
    Severity gravest(WaivedCounts waived) {
        return counts.entrySet().stream()
                .flatMap(rule -> rule.getValue().entrySet().stream()
                        .filter(each -> each.getValue() > waived.of(rule.getKey(), each.getKey()))
                        .map(Map.Entry::getKey))
                .min(Severity::compareTo)
                .orElse(null);
    }
}
