package org.sitong.validation.internal.waiver;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.item.WaiverEntry;
import org.sitong.validation.Finding;
import org.sitong.validation.Waiver;
import org.sitong.validation.rule.RuleCard;

/**
 * A waiver that holds on the day of the run.
 *
 * @param list the list's position among those given
 * @param position its position in the list
 * @param entry the waiver
 */
record HeldWaiver(int list, int position, WaiverEntry entry) {

    /** Whether it accepts all findings of a rule in a definition, wherever they are. */
    boolean isForWhole(RuleCard card, @Nullable String subject) {
        return entry.fingerprint() == null
                && entry.pointer() == null
                && Objects.equals(entry.subject(), subject)
                && WaiverChecks.holdsFor(entry, card);
    }

    /** Whether it accepts a finding of a rule. */
    boolean accepts(RuleCard card, Finding finding) {
        return WaiverChecks.holdsFor(entry, card)
                && (entry.fingerprint() == null || entry.fingerprint().equals(finding.fingerprint()))
                && (entry.subject() == null || entry.subject().equals(finding.subject()))
                && (entry.pointer() == null
                        || entry.fingerprint() != null
                        || entry.pointer().equals(finding.pointer().toString()));
    }

    Waiver waiver() {
        return new Waiver(String.valueOf(entry.id()), String.valueOf(entry.reason()), entry.until());
    }
}
