package org.sitong.validation.internal.engine;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Problem;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Input;
import org.sitong.validation.Origin;
import org.sitong.validation.Phrase;
import org.sitong.validation.Reported;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.book.ReadingBook;
import org.sitong.validation.internal.book.RowBook;
import org.sitong.validation.internal.book.WaiverBook;
import org.sitong.validation.internal.pair.BaseFinder;
import org.sitong.validation.internal.pair.Match;
import org.sitong.validation.internal.schema.SchemaIssue;
import org.sitong.validation.internal.schema.SchemaVerdict;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairRule;
import org.sitong.validation.rule.SetRule;

/** Judges documents one by one: reads, holds against the schema, lets the rules judge. Thread-safe. */
final class DocumentPass {

    private final Plan plan;

    DocumentPass(Plan plan) {
        this.plan = plan;
    }

    Outcome judge(Input input) {
        Outcome outcome = new Outcome(input, plan.limits().perDocument(), plan);
        if (!outcome.isContext()) {
            judge(outcome, input.reported());
        }
        plan.setRules().forEach(entry -> outcome.projections().add(project(entry, (SetRule<?>) entry.rule(), outcome)));
        return outcome;
    }

    /** Lets some rules judge a document by which others were judged; its shape is known to be right. */
    Outcome judge(Input input, Predicate<Entry> some) {
        int most = plan.limits().perDocument();
        Outcome outcome = new Outcome(input, most, plan);
        plan.documentRules().stream().filter(some).forEach(entry -> judge(entry, (DocumentRule) entry.rule(), outcome));
        return outcome;
    }

    private void judge(Outcome outcome, @Nullable List<Reported> reported) {
        sayReading(outcome);
        if (reported != null) {
            reported.forEach(each -> sayReported(each, outcome));
        }
        saySchema(outcome);
        phaseVerdicts(outcome, reported != null);
        plan.documentRules().forEach(entry -> judgeHere(entry, outcome));
        judgePairs(outcome);
    }

    /** Lets the rules over pairs judge; what the document is held against is looked for once. */
    private void judgePairs(Outcome outcome) {
        Map<Against, Opposite> opposites = new EnumMap<>(Against.class);
        Definition definition = outcome.subject().definition();
        for (Entry each : plan.pairRules()) {
            Entry entry = plan.local().entry(each, outcome.locality());
            Against against = Objects.requireNonNull(entry.card().against());
            Opposite opposite = definition == null
                    ? null
                    : opposites.computeIfAbsent(
                            against, wanted -> new Opposite(plan.environment().match(wanted, definition)));
            Verdict verdict = plan.environment().isIdle(against, opposite == null ? null : opposite.match())
                    ? Verdict.NOT_APPLICABLE
                    : Gate.verdict(entry.card(), outcome.subject());
            outcome.verdicts()
                    .put(
                            entry.card().id(),
                            verdict == null ? judgePair(entry, Objects.requireNonNull(opposite), outcome) : verdict);
        }
    }

    private Verdict judgePair(Entry entry, Opposite opposite, Outcome outcome) {
        Match match = opposite.match();
        Against against = Objects.requireNonNull(entry.card().against());
        if (against == Against.BASE && BaseFinder.mayBeInRun(match)) {
            outcome.waits();
            return Verdict.notChecked(PairJudging.reason(against, (Match.Missing) match));
        }
        try {
            Judging judging = PairJudging.judge(
                    (PairRule) Objects.requireNonNull(entry.rule()),
                    outcome.subject(),
                    entry,
                    opposite,
                    plan.environment(),
                    plan.limits().perDocument());
            outcome.remarks().add(judging.observed());
            return judging.verdict();
        } catch (RuntimeException | StackOverflowError e) {
            return fault(entry, outcome, e);
        }
    }

    private void sayReading(Outcome outcome) {
        for (Problem problem : outcome.subject().problems()) {
            JsonPointer place = problem.pointer() == null ? JsonPointer.ROOT : problem.pointer();
            Map<String, Object> arguments = new LinkedHashMap<>();
            List<String> given = problem.arguments();
            for (int i = 0; i < given.size(); i++) {
                arguments.put(Integer.toString(i), given.get(i));
            }
            Phrase message = Phrase.of(problem.messageKey(), arguments, problem::text);
            Observation said = Observation.at(place).variant(problem.messageKey());
            outcome.remarks().add(new Said(plan.entry(problem.id()), message, said, problem.range(), null));
        }
        outcome.subject()
                .unlistedProblems()
                .forEach((id, number) ->
                        outcome.remarks().count(id, plan.entry(id).card().severity(), number));
    }

    private void sayReported(Reported reported, Outcome outcome) {
        Entry entry = plan.entry(reported.rule());
        if (plan.isActive(reported.rule())) {
            Origin origin = reported.origin();
            Observation said = Observation.at(Objects.requireNonNullElse(reported.pointer(), JsonPointer.ROOT))
                    .naming("table", String.valueOf(origin.table()))
                    .naming("column", String.valueOf(origin.column()))
                    .naming("key", String.valueOf(origin.key()));
            outcome.remarks().add(new Said(entry, reported.message(), said, null, origin));
        }
    }

    private void saySchema(Outcome outcome) {
        SchemaVerdict shape = outcome.subject().shape();
        for (SchemaIssue issue : shape.issues()) {
            if (plan.isActive(issue.rule().id())) {
                outcome.remarks().add(Said.of(plan.entry(issue.rule().id()), issue.observation()));
            }
        }
        shape.unlisted().forEach((rule, counts) -> {
            if (plan.isActive(rule.id())) {
                counts.forEach((severity, number) -> outcome.remarks().count(rule.id(), severity, number));
            }
        });
    }

    /** Reading, rows and schema pass unless they said something; waivers are judged as such at the end. */
    private void phaseVerdicts(Outcome outcome, boolean comesFromRows) {
        plan.active().forEach((id, entry) -> {
            if (entry.rule() == null) {
                outcome.verdicts().put(id, silent(entry.card().group(), outcome.subject(), comesFromRows));
            }
        });
        outcome.remarks().counts().keySet().forEach(id -> outcome.verdicts().put(id, Verdict.FAILED));
    }

    private static Verdict silent(String group, Subject subject, boolean comesFromRows) {
        return switch (group) {
            case ReadingBook.GROUP -> Verdict.PASSED;
            case WaiverBook.GROUP -> Verdict.NOT_APPLICABLE;
            case RowBook.GROUP -> comesFromRows ? Verdict.PASSED : Verdict.NOT_APPLICABLE;
            default -> {
                if (subject.isNothing()) {
                    yield Verdict.NOT_APPLICABLE;
                }
                yield subject.value() == null ? Verdict.notChecked(EngineTexts.UNREADABLE) : Verdict.PASSED;
            }
        };
    }

    /** Lets a rule judge as it holds where the document lies. */
    private void judgeHere(Entry entry, Outcome outcome) {
        judge(plan.local().entry(entry, outcome.locality()), (DocumentRule) entry.rule(), outcome);
    }

    private void judge(Entry entry, DocumentRule rule, Outcome outcome) {
        Verdict verdict = Gate.verdict(entry.card(), outcome.subject());
        if (verdict == null) {
            Judging judging = judging(outcome, entry);
            try {
                rule.check(judging);
                outcome.remarks().add(judging.observed());
                verdict = judging.verdict();
            } catch (RuntimeException | StackOverflowError e) {
                verdict = fault(entry, outcome, e);
            }
        }
        outcome.verdicts().put(entry.card().id(), verdict);
    }

    private Judging judging(Outcome outcome, Entry entry) {
        return new Judging(
                outcome.subject(), entry, plan.environment(), plan.limits().perDocument());
    }

    private @Nullable Object project(Entry entry, SetRule<?> rule, Outcome outcome) {
        Verdict verdict = Gate.verdict(entry.card(), outcome.subject());
        Object projection = null;
        if (verdict == null) {
            Judging judging = judging(outcome, entry);
            try {
                projection = rule.project(judging);
                verdict = judging.verdict();
                if (projection == null && verdict.reason() == null) {
                    verdict = Verdict.NOT_APPLICABLE;
                }
            } catch (RuntimeException | StackOverflowError e) {
                verdict = fault(entry, outcome, e);
            }
        }
        outcome.verdicts().put(entry.card().id(), verdict);
        return projection;
    }

    private static Verdict fault(Entry entry, Outcome outcome, Throwable cause) {
        outcome.faults().add(new ToolFault(entry.card().id(), outcome.subject().document(), cause));
        return Verdict.notChecked(EngineTexts.TOOL_FAULT);
    }
}
