package org.sitong.validation.rehearsal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sitong.Severity;
import org.sitong.item.DivisionRef;
import org.sitong.validation.Finding;
import org.sitong.validation.Summary;

/** Counts what is new. Used by one thread. */
final class PackTally {

    private final KnownFindings known;
    private final Placed placed;
    private final int most;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Severity, Long> counts = new EnumMap<>(Severity.class);
    private final Map<String, Group> rules = new TreeMap<>();
    private final Map<String, Group> districts = new TreeMap<>();
    private final Map<String, DivisionRef> divisions = new TreeMap<>();
    private final Set<String> documents = new HashSet<>();
    private long total;

    private static final class Group {
        private long findings;
        private long graver;
        private final Set<String> documents = new HashSet<>();
        private final Set<String> districts = new HashSet<>();
    }

    PackTally(KnownFindings known, Placed placed, int most) {
        this.known = known;
        this.placed = placed;
        this.most = most;
    }

    void add(Finding finding) {
        Severity before = known.severity(finding);
        boolean isNew = before == null || finding.severity().compareTo(before) < 0;
        if (!finding.counts() || !isNew) {
            return;
        }
        total++;
        counts.merge(finding.severity(), 1L, Long::sum);
        documents.add(finding.document());
        DivisionRef division = placed.district(finding.document());
        String code = String.valueOf(division.code());
        divisions.putIfAbsent(code, division);
        Group rule = rules.computeIfAbsent(finding.rule(), absent -> new Group());
        rule.graver += before == null ? 0 : 1;
        count(rule, finding, code);
        count(districts.computeIfAbsent(code, absent -> new Group()), finding, code);
        if (kept.size() < most) {
            kept.add(finding);
        }
    }

    private static void count(Group group, Finding finding, String district) {
        group.findings++;
        group.documents.add(finding.document());
        group.districts.add(district);
    }

    PackRehearsalReport report(Summary before, Summary summary) {
        for (Severity severity : Severity.values()) {
            counts.putIfAbsent(severity, 0L);
        }
        return PackRehearsalReport.builder()
                .documents(summary.documents())
                .documentsNewlyFound(documents.size())
                .counts(counts)
                .rules(rules.entrySet().stream()
                        .map(each -> new NewlyByRule(
                                each.getKey(),
                                each.getValue().findings,
                                each.getValue().graver,
                                each.getValue().documents.size(),
                                each.getValue().districts.size()))
                        .sorted(Comparator.comparingLong(NewlyByRule::findings)
                                .reversed()
                                .thenComparing(NewlyByRule::rule))
                        .toList())
                .districts(districts.entrySet().stream()
                        .map(each -> new NewlyInDistrict(
                                divisions.getOrDefault(
                                        each.getKey(), DivisionRef.builder().build()),
                                each.getValue().findings,
                                each.getValue().documents.size()))
                        .toList())
                .findings(kept)
                .truncated(total > kept.size())
                .before(before.pins())
                .after(summary.pins())
                .toolFaults(summary.toolFaults())
                .build();
    }
}
