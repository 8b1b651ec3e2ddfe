package org.sitong.validation.internal.waiver;

import java.time.LocalDate;
import java.util.List;
import org.sitong.item.WaiverEntry;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;

/** What can be said of one waiver by itself; what is said of it and what it does rest on the same checks. */
public final class WaiverChecks {

    private WaiverChecks() {}

    /** Whether its last day is over; one without a last day has none to come. */
    public static boolean isExpired(WaiverEntry entry, LocalDate day) {
        return entry.until() == null || day.isAfter(entry.until());
    }

    /** Whether it names a whole group of rules where a single finding is not meant. */
    public static boolean isWholeGroup(WaiverEntry entry) {
        return entry.fingerprint() == null && rule(entry).indexOf('.') < 0;
    }

    /** Whether it names no object: neither a definition nor a single finding. */
    public static boolean hasNoObject(WaiverEntry entry) {
        return entry.fingerprint() == null && entry.subject() == null;
    }

    /** The rules that it is about. */
    public static List<RuleCard> cards(WaiverEntry entry, RuleBook book) {
        return book.cards().stream().filter(card -> card.isUnder(rule(entry))).toList();
    }

    /** Whether a rule has changed since it was approved. */
    public static boolean isStale(WaiverEntry entry, RuleCard card) {
        return entry.ruleVersion() != null && !entry.ruleVersion().equals(card.revised());
    }

    /** Whether it holds on a day at all. */
    static boolean holds(WaiverEntry entry, LocalDate day) {
        return entry.rule() != null && !isExpired(entry, day) && !isWholeGroup(entry) && !hasNoObject(entry);
    }

    /** Whether it holds for a rule. */
    static boolean holdsFor(WaiverEntry entry, RuleCard card) {
        return card.isUnder(rule(entry)) && card.waivable() && !isStale(entry, card);
    }

    private static String rule(WaiverEntry entry) {
        return String.valueOf(entry.rule());
    }
}
