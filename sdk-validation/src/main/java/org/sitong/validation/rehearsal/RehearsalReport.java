package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.Severity;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Pin;

/** What a new version of the base does to all who derive from it. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RehearsalReport {

    /** How many definitions were rehearsed, by what they come to; every state is there. */
    @Singular("count")
    Map<RehearsalState, Long> counts;

    /** The same by district, by division code. */
    @Singular
    List<DistrictRehearsal> districts;

    /** The changes of the base that break something, the one that breaks most first. */
    @Singular
    List<Cause> causes;

    /** The definitions to which something happens, in the order of the inputs, as many as were to be kept. */
    @Singular
    List<RehearsedItem> items;

    /** How many documents could not be read, or defined nothing; they are in no other count. */
    long unreadable;

    /** How many definitions break the schema; they count as not rehearsed. */
    long againstSchema;

    /** How many definitions repeat one of an earlier document; they count as not rehearsed. */
    long repeated;

    /** Whether there were more such definitions than were kept. */
    boolean truncated;

    /** What the result depends on: engine, standard, and as {@code from} and {@code to} the catalogs whose manifests were given. */
    @Singular
    List<Pin> pins;

    /**
     * How many definitions there were.
     *
     * @return those of every state
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many definitions break: somebody has to do something before the new base can be adopted.
     *
     * @return those that are orphaned, now illegal or in conflict
     */
    public long broken() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().breaks())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * How many districts have a definition that breaks.
     *
     * @return the number of districts
     */
    public long brokenDistricts() {
        return districts.stream().filter(district -> district.broken() > 0).count();
    }

    /**
     * Tells whether something at least as grave as some severity came up: a conflict, something illegal, an orphan or a definition
     * that breaks the schema is an error, what else could not be rehearsed a warning, what is merged or redundant a hint.
     *
     * @param severity the severity
     * @return whether there is such a definition
     */
    public boolean has(Severity severity) {
        boolean isCounted = counts.entrySet().stream()
                .filter(count -> count.getValue() > 0)
                .anyMatch(count -> switch (count.getKey()) {
                    case ORPHANED, NOW_ILLEGAL, CONFLICT -> true;
                    case NOT_REHEARSED -> severity != Severity.ERROR;
                    case MERGED, NOW_REDUNDANT -> severity == Severity.INFO;
                    case UNAFFECTED -> false;
                });
        return isCounted || againstSchema > 0;
    }

    /**
     * The report for programs: {@code summary}, {@code districts}, {@code causes} and {@code items}.
     *
     * @param locale the language of reasons and titles
     * @return the report as JSON
     */
    public JsonObject toJson(Locale locale) {
        return new RehearsalJson(locale).report(this);
    }
}
