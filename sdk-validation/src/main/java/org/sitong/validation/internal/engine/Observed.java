package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitong.Severity;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.rule.Observation;

/** What one rule saw in one document: the first observations, all of them counted. */
final class Observed {

    private final Entry entry;
    private final int most;
    private final List<Observation> first = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);

    Observed(Entry entry, int most) {
        this.entry = entry;
        this.most = most;
    }

    void add(Observation observation) {
        Severity severity =
                Objects.requireNonNullElse(observation.severity(), entry.card().severity());
        counts.merge(severity, 1L, Long::sum);
        if (first.size() < most) {
            first.add(observation);
        }
    }

    Entry entry() {
        return entry;
    }

    List<Observation> first() {
        return first;
    }

    /** How many there are in all. */
    Map<Severity, Long> counts() {
        return counts;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }
}
