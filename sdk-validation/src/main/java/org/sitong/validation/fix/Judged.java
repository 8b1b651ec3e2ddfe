package org.sitong.validation.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.document.ReadResult;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.RuleCount;
import org.sitong.validation.Summary;
import org.sitong.validation.Validator;

/**
 * What is found in one state of a document.
 *
 * @param findings those of this document
 * @param counts how often each rule for single documents spoke
 */
record Judged(List<Finding> findings, SortedMap<String, RuleCount> counts) {

    static Judged of(String document, ReadResult read, Validator validator) {
        List<Finding> findings = new ArrayList<>();
        Summary summary = validator.validate(List.of(Input.of(document, read)), finding -> {
            if (finding.document().equals(document)) {
                findings.add(finding);
            }
        });
        return new Judged(findings, summary.byRule());
    }

    /** Whether this is the state behind a repair: what was found has gone, and nothing as grave has come. */
    boolean isRepaired(Judged before, Finding repaired) {
        String rule = repaired.rule();
        boolean isGone = !before.knows(rule) || count(rule) < before.count(rule);
        return isGone
                && isChecked(rule, before)
                && counts.keySet().stream()
                        .filter(each -> count(each) > before.count(each))
                        .noneMatch(each -> gravest(each).compareTo(repaired.severity()) <= 0);
    }

    /** Whether this is the state behind many repairs at once, judged more strictly than each by itself. */
    boolean areRepaired(Judged before, List<Finding> repaired) {
        Map<String, Long> gone = repaired.stream().collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        return gone.entrySet().stream()
                        .filter(each -> before.knows(each.getKey()))
                        .allMatch(each -> count(each.getKey()) <= before.count(each.getKey()) - each.getValue()
                                && isChecked(each.getKey(), before))
                && counts.keySet().stream().allMatch(rule -> count(rule) <= before.count(rule));
    }

    /** Whether a rule is one for single documents. */
    boolean knows(String rule) {
        return counts.containsKey(rule);
    }

    /** Whether a rule does not just say less because it can check less. */
    private boolean isChecked(String rule, Judged before) {
        return notChecked(rule) <= before.notChecked(rule);
    }

    private long notChecked(String rule) {
        RuleCount count = counts.get(rule);
        return count == null ? 0 : count.notChecked();
    }

    private long count(String rule) {
        RuleCount count = counts.get(rule);
        return count == null ? 0 : count.findings();
    }

    private Severity gravest(String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.ERROR);
    }
}
