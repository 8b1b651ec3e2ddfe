package org.sitong.validation.rehearsal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingLimits;
import org.sitong.validation.Input;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Validator;
import org.sitong.validation.rule.RuleCard;

/**
 * Whether what was merged is lawful as a whole: by the rules over one document whose findings are errors, and by those
 * that find references to parts which are not there. Thread-safe.
 */
final class WholeRules {

    private static final String NAME = "merged";

    private static final Set<String> REFERENCES = Set.of(
            "combined.unknown-part",
            "condition.unknown-proof",
            "material.unknown-alternative",
            "process.unknown-input",
            "situation.unknown-part");

    private final Validator validator;

    WholeRules(LocalDate day) {
        RuleBook book = RuleBook.installed();
        this.validator = Validator.builder()
                .rules(book)
                .skip(book.cards().stream()
                        .filter(card -> card.severity() != Severity.ERROR && !REFERENCES.contains(card.id()))
                        .map(RuleCard::id)
                        .toArray(String[]::new))
                .date(day)
                .limits(new FindingLimits(Integer.MAX_VALUE, Integer.MAX_VALUE))
                .build()
                .withoutSetRules();
    }

    /** The errors of a definition that it did not have before it was merged. */
    List<Finding> newErrors(Definition before, Definition merged) {
        List<Finding> now = errors(merged);
        if (now.isEmpty()) {
            return now;
        }
        List<Finding> known = errors(before);
        return now.stream()
                .filter(finding -> known.stream().noneMatch(each -> isSame(each, finding)))
                .toList();
    }

    private List<Finding> errors(Definition definition) {
        return validator.check(Input.of(NAME, definition)).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR || REFERENCES.contains(finding.rule()))
                .toList();
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && (one.pointer().equals(other.pointer()) || Objects.equals(one.fingerprint(), other.fingerprint()));
    }
}
