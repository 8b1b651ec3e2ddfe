package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Phrase;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.waiver.WaivedCounts;

/** Counts exactly, in memory that does not grow with the number of documents. Used by one thread. */
final class Tally {

    private static final int REASONS_KEPT = 1_000;
    private static final int FAULTS_KEPT = 100;

    private static final class Count {
        private long findings;
        private long documents;
        private long notChecked;
        private long notApplicable;
    }

    private final Map<String, Count> byRule = new TreeMap<>();
    private final Map<String, Map<Phrase, Long>> reasons = new TreeMap<>();
    private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
    private final Map<Severity, Long> gravest = new EnumMap<>(Severity.class);
    private final Map<Verdict.Outcome, Long> verdicts = new EnumMap<>(Verdict.Outcome.class);
    private final List<ToolFault> faults = new ArrayList<>();
    private long documents;
    private long waived;
    private long kept;
    private long all;

    Tally(Plan plan) {
        plan.active().keySet().forEach(id -> byRule.put(id, new Count()));
        for (Severity severity : Severity.values()) {
            findings.put(severity, 0L);
            gravest.put(severity, 0L);
        }
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            verdicts.put(outcome, 0L);
        }
    }

    long kept() {
        return kept;
    }

    void keep() {
        kept++;
    }

    /** Counts a document once all that concerns it has been said. */
    void document(Outcome outcome, WaivedCounts accepted) {
        documents++;
        findings(outcome, accepted);
        outcome.verdicts().forEach(this::verdict);
        faults(outcome);
    }

    /** Counts what was said of a document by which others were judged; it is not one of those that were to be judged. */
    void besides(Outcome outcome) {
        findings(outcome, WaivedCounts.NONE);
        faults(outcome);
    }

    private void findings(Outcome outcome, WaivedCounts accepted) {
        outcome.remarks().counts().forEach((rule, bySeverity) -> {
            Count count = count(rule);
            count.documents++;
            bySeverity.forEach((severity, number) -> {
                long acceptable = accepted.of(rule, severity);
                count.findings += number;
                findings.merge(severity, number - acceptable, Long::sum);
                waived += acceptable;
                all += number;
            });
        });
        Severity worst = outcome.remarks().gravest(accepted);
        if (worst != null) {
            gravest.merge(worst, 1L, Long::sum);
        }
    }

    /** Keeps the faults of the tool that a document brought to light. */
    void faults(Outcome outcome) {
        outcome.faults().forEach(this::fault);
    }

    /** Counts what is said of a document after it was counted. */
    void late(String rule, Severity severity, boolean isFirstOfRule) {
        Count count = count(rule);
        count.findings++;
        count.documents += isFirstOfRule ? 1 : 0;
        findings.merge(severity, 1L, Long::sum);
        all++;
    }

    /** Counts findings as waived that were counted as findings. */
    void accept(Map<Severity, Long> accepted) {
        accepted.forEach((severity, number) -> {
            findings.merge(severity, -number, Long::sum);
            waived += number;
        });
    }

    /** A document that was counted is graver or less grave than was thought. */
    void regraded(@Nullable Severity before, @Nullable Severity now) {
        if (before != null) {
            gravest.merge(before, -1L, Long::sum);
        }
        if (now != null) {
            gravest.merge(now, 1L, Long::sum);
        }
    }

    /** A rule says something else of a document that was counted. */
    void amend(String rule, Verdict before, Verdict now) {
        verdicts.merge(before.outcome(), -1L, Long::sum);
        if (before.outcome() == Verdict.Outcome.NOT_APPLICABLE) {
            count(rule).notApplicable--;
        }
        Phrase reason = before.reason();
        if (reason != null) {
            count(rule).notChecked--;
            reasons.getOrDefault(rule, Map.of())
                    .computeIfPresent(reason, (key, number) -> number == 1 ? null : number - 1);
        }
        verdict(rule, now);
    }

    /** Keeps a fault of the tool. */
    void fault(ToolFault fault) {
        if (faults.size() < FAULTS_KEPT) {
            faults.add(fault);
        }
    }

    private void verdict(String rule, Verdict verdict) {
        verdicts.merge(verdict.outcome(), 1L, Long::sum);
        if (verdict.outcome() == Verdict.Outcome.NOT_APPLICABLE) {
            count(rule).notApplicable++;
        }
        Phrase reason = verdict.reason();
        if (reason != null) {
            count(rule).notChecked++;
            Map<Phrase, Long> known = reasons.computeIfAbsent(rule, id -> new LinkedHashMap<>());
            if (known.size() < REASONS_KEPT || known.containsKey(reason)) {
                known.merge(reason, 1L, Long::sum);
            }
        }
    }

    private Count count(String rule) {
        return Objects.requireNonNull(byRule.get(rule), rule);
    }

    Summary.SummaryBuilder summary() {
        Summary.SummaryBuilder summary = Summary.builder()
                .documents(documents)
                .findings(findings)
                .waived(waived)
                .documentsByGravest(gravest)
                .verdicts(verdicts)
                .findingsKept(kept)
                .truncated(all > kept)
                .toolFaults(faults);
        byRule.forEach((rule, count) -> summary.rule(
                rule, new RuleCount(count.findings, count.documents, count.notChecked, count.notApplicable)));
        reasons.forEach((rule, known) -> known.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> summary.notCheckedEntry(new NotChecked(rule, each.getKey(), each.getValue()))));
        return summary;
    }
}
