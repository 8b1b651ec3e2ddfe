package org.sitong.validation.internal.waiver;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.sitong.Severity;

/** How many findings of one document are waived, by rule and severity. */
public final class WaivedCounts {

    /** None. */
    public static final WaivedCounts NONE = new WaivedCounts();

    private final Map<String, Map<Severity, Long>> counts = new HashMap<>();

    void add(String rule, Severity severity) {
        counts.computeIfAbsent(rule, id -> new EnumMap<>(Severity.class)).merge(severity, 1L, Long::sum);
    }

    void set(String rule, Map<Severity, Long> all) {
        counts.put(rule, all);
    }

    /** How many findings of a rule and severity. */
    public long of(String rule, Severity severity) {
        Map<Severity, Long> bySeverity = counts.get(rule);
        return bySeverity == null ? 0 : bySeverity.getOrDefault(severity, 0L);
    }
}
