package org.sitong.validation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sitong.item.WaiverEntry;
import org.sitong.item.WaiverList;
import org.sitong.validation.rule.RuleCard;

/**
 * Makes a waiver list of the findings of a run, one exact waiver for each, so that from then on only new findings count. What
 * is waived already, and what nobody may waive, is left out. Not thread-safe.
 */
public final class Baseline implements FindingSink {

    /** Longer identities than a waiver can name are left to the fingerprint alone. */
    private static final int LONGEST_SUBJECT = 200;

    private final RuleBook rules;
    private final WaiverEntry approval;
    private final Map<String, WaiverEntry> entries = new LinkedHashMap<>();
    private long notWaivable;

    private Baseline(RuleBook rules, WaiverEntry approval) {
        this.rules = rules;
        this.approval = approval;
    }

    /**
     * Begins a baseline.
     *
     * @param rules the rules of the run
     * @param reason why the findings are accepted
     * @param approver who approved it
     * @param approvedOn the day of the approval
     * @param until the last day on which they are accepted
     * @return a baseline without findings
     * @throws IllegalArgumentException when reason or approver are blank, or the last day is before the approval
     */
    public static Baseline of(RuleBook rules, String reason, String approver, LocalDate approvedOn, LocalDate until) {
        if (reason.isBlank() || approver.isBlank() || until.isBefore(approvedOn)) {
            throw new IllegalArgumentException("A baseline needs a reason, an approver and a last day to come");
        }
        return new Baseline(
                Objects.requireNonNull(rules, "rules"),
                WaiverEntry.builder()
                        .reason(reason)
                        .approver(approver)
                        .approvedOn(approvedOn)
                        .until(until)
                        .build());
    }

    @Override
    public void finding(Finding finding) {
        if (!finding.counts()) {
            return;
        }
        RuleCard card = rules.find(finding.rule());
        if (card == null || !card.waivable()) {
            notWaivable++;
            return;
        }
        entries.computeIfAbsent(
                finding.fingerprint(),
                fingerprint -> approval.toBuilder()
                        .id(String.format(Locale.ROOT, "b-%05d", entries.size() + 1))
                        .rule(finding.rule())
                        .subject(
                                finding.subject() == null || finding.subject().length() > LONGEST_SUBJECT
                                        ? null
                                        : finding.subject())
                        .fingerprint(fingerprint)
                        .ruleVersion(card.revised())
                        .build());
    }

    /**
     * How many findings the list will accept.
     *
     * @return the number of waivers
     */
    public int size() {
        return entries.size();
    }

    /**
     * How many findings nobody may waive.
     *
     * @return the number of findings left out
     */
    public long notWaivable() {
        return notWaivable;
    }

    /**
     * The list.
     *
     * @param id its identifier
     * @return the waivers in the order of the findings; a list without waivers is none that can be read again
     */
    public WaiverList list(String id) {
        return WaiverList.builder().id(id).entries(entries.values()).build();
    }
}
