package org.sitong.validation.internal.rules.evolution;

import java.time.LocalDate;
import java.util.Objects;
import org.sitong.diff.ChangeKind;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/**
 * A published version is a draft again, or a cancelled item is back. It may come back: as another version, with a new legal basis or
 * by taking the place of another item; and a version may end where the next one begins.
 */
public final class StatusPath extends EvolutionRule {

    private static final JsonPointer STATUS = LIFECYCLE.child("status");
    private static final String BASES = "legalBases";

    /** The rule. */
    public StatusPath() {
        super(card("evolution.status-path").need("lifecycle.status").build());
    }

    @Override
    public void check(PairContext pair) {
        ItemStatus before = before(pair).status();
        ItemStatus now = Objects.requireNonNull(now(pair).status());
        boolean sameVersion = isSameVersion(pair);
        if (before == null
                || !sameVersion && !isAfter(now(pair).version(), before(pair).version())) {
            pair.notApplicable();
        } else if (sameVersion && before != ItemStatus.DRAFT && now == ItemStatus.DRAFT) {
            report(pair, "unpublished");
        } else if (before == ItemStatus.CANCELLED
                && (now == ItemStatus.IN_USE || now == ItemStatus.SUSPENDED)
                && (sameVersion || !isFounded(pair))) {
            report(pair, sameVersion ? "revived" : "revived-anew");
        }
    }

    private static boolean isFounded(PairContext pair) {
        return !now(pair).replaces().isEmpty() || goesOn(before(pair), now(pair)) || hasNewBasis(pair);
    }

    /** Whether the cancelled version only made room for the next one. */
    private static boolean goesOn(Lifecycle before, Lifecycle now) {
        LocalDate to = before.effectiveTo();
        LocalDate from = now.effectiveFrom();
        return to != null && from != null && !from.isAfter(to);
    }

    private static boolean hasNewBasis(PairContext pair) {
        return Changes.of(pair).stream()
                .anyMatch(change -> change.kind() == ChangeKind.ADDED
                        && change.element().path().equals(BASES));
    }

    private static void report(PairContext pair, String variant) {
        pair.report(Observation.at(STATUS)
                .variant(variant)
                .with("version", String.valueOf(now(pair).version()))
                .related(pair.other().place(STATUS)));
    }
}
