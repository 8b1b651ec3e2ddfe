package org.sitong.validation.internal.rules.evolution;

import java.time.LocalDate;
import java.util.Objects;
import org.sitong.Severity;
import org.sitong.diff.Direction;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/**
 * A version that was not there before takes effect before the one that was, or before the day on which it is judged although it makes
 * something harder for applicants.
 */
public final class EffectiveDates extends EvolutionRule {

    private static final JsonPointer FROM = LIFECYCLE.child("effectiveFrom");

    /** The rule. */
    public EffectiveDates() {
        super(card("evolution.effective-dates")
                .need("lifecycle.version")
                .need("lifecycle.effectiveFrom")
                .build());
    }

    @Override
    public void check(PairContext pair) {
        Lifecycle before = before(pair);
        LocalDate from = Objects.requireNonNull(now(pair).effectiveFrom());
        LocalDate since = before.effectiveFrom();
        if (!isAfter(now(pair).version(), before.version()) || !isPublished(before) || !isPublished(now(pair))) {
            pair.notApplicable();
        } else if (since != null && !from.isAfter(since)) {
            pair.report(said(pair, from)
                    .variant("not-after")
                    .with("since", since.toString())
                    .related(pair.other().place(FROM)));
        } else if (from.isBefore(pair.date())) {
            Changes.of(pair).stream()
                    .filter(change -> change.direction() == Direction.HARDER && Changes.isCarried(change, pair))
                    .findFirst()
                    .ifPresent(change -> pair.report(said(pair, from)
                            .variant("retroactive")
                            .graded(Severity.INFO)
                            .with("element", change.element().title())
                            .related(
                                    change.before() == null
                                            ? pair.place(change.pointer())
                                            : pair.other().place(change.before()))));
        }
    }

    private static Observation said(PairContext pair, LocalDate from) {
        return Observation.at(FROM)
                .with("version", String.valueOf(now(pair).version()))
                .with("before", String.valueOf(before(pair).version()))
                .with("from", from.toString());
    }
}
