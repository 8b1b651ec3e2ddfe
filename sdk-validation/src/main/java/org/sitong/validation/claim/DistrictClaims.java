package org.sitong.validation.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;

/** The claims of one district. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DistrictClaims {

    /** The district. */
    DivisionRef division;

    /** The level at which it exercises items; {@code null} where its code does not tell. */
    @Nullable
    ExerciseLevel level;

    /** Whether there is a claim list; without one, what is due and missing is derived from catalog and published items. */
    boolean listed;

    /** The basic items that are due there, claimed or published, by code. */
    @Singular
    List<ClaimRow> rows;

    /**
     * Counts the rows.
     *
     * @return how many rows stand how; every standing is there
     */
    public Map<ClaimStanding, Long> counts() {
        Map<ClaimStanding, Long> counts = new EnumMap<>(ClaimStanding.class);
        for (ClaimStanding standing : ClaimStanding.values()) {
            counts.put(standing, 0L);
        }
        rows.forEach(row -> counts.merge(row.standing(), 1L, Long::sum));
        return counts;
    }

    /**
     * Counts what is wrong.
     *
     * @return how often each fault occurs; those that do not are left out
     */
    public Map<ClaimFault, Long> faults() {
        Map<ClaimFault, Long> counts = new EnumMap<>(ClaimFault.class);
        rows.forEach(row -> row.issues().forEach(issue -> counts.merge(issue.fault(), 1L, Long::sum)));
        return counts;
    }

    /**
     * The same by organ.
     *
     * @return what each organ claims and publishes, by name; empty where no organ is named
     */
    public List<OrganClaims> organs() {
        return OrganClaims.of(rows);
    }
}
