package org.sitong.validation.claim;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.Severity;
import org.sitong.json.JsonValue.JsonObject;

/** How all districts stand to the catalog. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ClaimReport {

    /** The day as of which was judged. */
    LocalDate date;

    /** How many basic items are in force. */
    int basicItems;

    /** How many of these do not say which levels exercise them, so that nobody can say where they are due. */
    long withoutLevels;

    /** Whether published items were given; without them nothing is said of publication. */
    boolean published;

    /** How many published items name no division or no basic code, so that they stand nowhere. */
    long unplaced;

    /** The districts, by code. */
    @Singular
    List<DistrictClaims> districts;

    /**
     * Counts all rows.
     *
     * @return how many rows of all districts stand how; every standing is there
     */
    public Map<ClaimStanding, Long> counts() {
        Map<ClaimStanding, Long> counts = new EnumMap<>(ClaimStanding.class);
        districts.forEach(
                district -> district.counts().forEach((standing, count) -> counts.merge(standing, count, Long::sum)));
        for (ClaimStanding standing : ClaimStanding.values()) {
            counts.putIfAbsent(standing, 0L);
        }
        return counts;
    }

    /**
     * Tells whether anything at least as grave as some severity is wrong.
     *
     * @param severity the severity
     * @return whether there is such an issue
     */
    public boolean hasIssues(Severity severity) {
        return districts.stream()
                .flatMap(district -> district.rows().stream())
                .flatMap(row -> row.issues().stream())
                .anyMatch(issue -> issue.severity().compareTo(severity) <= 0);
    }

    /**
     * The report for programs: {@code date}, {@code catalog}, {@code summary} and {@code districts}, each with its {@code counts},
     * {@code faults}, {@code organs} and {@code rows}.
     *
     * @param locale the language of the messages
     * @return the report as JSON
     */
    public JsonObject toJson(Locale locale) {
        return new ClaimJson(locale).report(this);
    }
}
