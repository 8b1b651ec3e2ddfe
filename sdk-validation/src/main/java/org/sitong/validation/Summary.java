package org.sitong.validation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.Severity;

/** What a run comes to. All counts are exact, whatever limits hold for findings. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Summary {

    /** The version of the standard that was judged against, such as {@code 1.0}. */
    String standard;

    /** The day as of which was judged. */
    LocalDate date;

    /** How many documents there were. */
    long documents;

    /** How many findings that are not waived, by severity; every severity is there. */
    @Singular("severity")
    Map<Severity, Long> findings;

    /** How many documents have a finding of this severity as their gravest one, waived ones left out; every severity is there. */
    @Singular("documentsAtWorst")
    Map<Severity, Long> documentsByGravest;

    /** How many findings are waived. */
    long waived;

    /** How many findings were handed on. */
    long findingsKept;

    /** Whether there were more findings than were handed on. */
    boolean truncated;

    /** How many verdicts, one for each rule and document, by outcome; every outcome is there. */
    @Singular("verdict")
    Map<Verdict.Outcome, Long> verdicts;

    /** How often each rule spoke, by id; every rule that was on is there. */
    @Singular("rule")
    SortedMap<String, RuleCount> byRule;

    /** What could not be checked and why, by rule id, the most frequent reason first; at most 1,000. */
    @Singular("notCheckedEntry")
    List<NotChecked> notChecked;

    /** The ids of the rules that were to check every document; empty where none were demanded. */
    @Singular("requiredRule")
    List<String> required;

    /** What the result depends on. */
    @Singular
    List<Pin> pins;

    /** Faults of the tool itself; the first 100. */
    @Singular
    List<ToolFault> toolFaults;

    /**
     * How many documents have a finding at least as grave as some severity, waived ones left out.
     *
     * @param failOn the severity from which on a finding fails its document
     * @return the number of failed documents
     */
    public long documentsFailed(Severity failOn) {
        return documentsByGravest.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(failOn) <= 0)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /**
     * The rules that were to check every document and did not: they said of some that they could not be checked.
     *
     * @return how often each of these rules spoke, by id; why it could not check, {@link #notChecked} says
     */
    public SortedMap<String, RuleCount> uncovered() {
        SortedMap<String, RuleCount> uncovered = new TreeMap<>();
        for (String rule : required) {
            RuleCount count = byRule.get(rule);
            if (count != null && count.notChecked() > 0) {
                uncovered.put(rule, count);
            }
        }
        return Collections.unmodifiableSortedMap(uncovered);
    }

    /**
     * How many findings of a severity there are, waived ones left out.
     *
     * @param severity the severity
     * @return the number of findings
     */
    public long count(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    /** Builds the counts of a run. Declared here because the engine's signatures name it; not thread-safe. */
    public static class SummaryBuilder {

        SummaryBuilder() {}
    }
}
