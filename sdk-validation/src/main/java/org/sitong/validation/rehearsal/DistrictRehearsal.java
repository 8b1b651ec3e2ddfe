package org.sitong.validation.rehearsal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sitong.item.DivisionRef;

/**
 * What happens to the definitions of one district. Immutable and thread-safe.
 *
 * @param division the district; without code and name where definitions name none
 * @param counts how many definitions come to what; every state is there
 */
public record DistrictRehearsal(DivisionRef division, Map<RehearsalState, Long> counts) {

    /**
     * Copies the counts.
     *
     * @param division the district
     * @param counts how many definitions come to what
     */
    public DistrictRehearsal {
        Map<RehearsalState, Long> all = new EnumMap<>(RehearsalState.class);
        for (RehearsalState state : RehearsalState.values()) {
            all.put(state, counts.getOrDefault(state, 0L));
        }
        counts = Collections.unmodifiableMap(all);
    }

    /**
     * Counts what breaks.
     *
     * @return how many definitions need somebody to do something
     */
    public long broken() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().breaks())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
