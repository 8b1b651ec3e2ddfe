package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.Severity;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Finding;
import org.sitong.validation.Pin;
import org.sitong.validation.ToolFault;

/** What other rules would newly reject. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class PackRehearsalReport {

    /** How many documents were judged. */
    long documents;

    /** How many of these have a new finding, or one that is graver than before. */
    long documentsNewlyFound;

    /** How many findings are new or graver, by severity; every severity is there. */
    @Singular("count")
    Map<Severity, Long> counts;

    /** The rules that find something new, the one that finds most first. */
    @Singular
    List<NewlyByRule> rules;

    /** The districts in which something new is found, by division code. */
    @Singular
    List<NewlyInDistrict> districts;

    /** The new findings, in the order of the documents, as many as were to be kept. */
    @Singular
    List<Finding> findings;

    /** Whether there were more than were kept. */
    boolean truncated;

    /** What the old judgement depends on. */
    @Singular("beforePin")
    List<Pin> before;

    /** What the new judgement depends on. */
    @Singular("afterPin")
    List<Pin> after;

    /** Faults of the tool itself. */
    @Singular
    List<ToolFault> toolFaults;

    /**
     * Tells whether anything at least as grave as some severity is newly found.
     *
     * @param severity the severity
     * @return whether there is such a finding
     */
    public boolean has(Severity severity) {
        return counts.entrySet().stream()
                .anyMatch(count -> count.getKey().compareTo(severity) <= 0 && count.getValue() > 0);
    }

    /**
     * The report for programs: {@code summary}, {@code rules}, {@code districts} and {@code findings}.
     *
     * @param locale the language of the messages
     * @return the report as JSON
     */
    public JsonObject toJson(Locale locale) {
        return new RehearsalJson(locale).report(this);
    }
}
