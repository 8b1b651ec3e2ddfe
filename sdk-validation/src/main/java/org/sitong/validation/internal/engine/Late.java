package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Finding;
import org.sitong.validation.Related;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.waiver.WaiverUse;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairRule;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/** The end of a run: what rules over the set and over pairs say of documents that were counted already. */
final class Late {

    private record Remark(Mark mark, Said said) {}

    private final Plan plan;
    private final Tally tally;
    private final Revisits revisits;
    private final WaiverUse waivers;
    private final long room;
    private final List<Remark> kept = new ArrayList<>();

    Late(Plan plan, Tally tally, Revisits revisits, WaiverUse waivers) {
        this.plan = plan;
        this.tally = tally;
        this.revisits = revisits;
        this.waivers = waivers;
        this.room = Math.max(0, plan.limits().inAll() - tally.kept());
    }

    /** Lets one rule end. */
    void end(int rule, SetJudgement<?> judgement) {
        try {
            judgement.end(mark -> new There(rule, (Mark) mark));
        } catch (RuntimeException | StackOverflowError e) {
            tally.fault(new ToolFault(plan.lateRules().get(rule).card().id(), "", e));
        }
    }

    /** Lets the rules over pairs judge a document whose counterpart is among those of the run or nowhere. */
    void judgePairs(Mark mark, Knowledge knowledge) {
        Subject subject = revisits.read(mark);
        Definition definition = subject.definition();
        if (definition == null) {
            return; // it cannot be read any more, and stays not checked
        }
        Opposite opposite = new Opposite(plan.environment().baseFinder().find(definition, knowledge));
        for (int rule = 0; rule < plan.lateRules().size(); rule++) {
            Entry entry = plan.local().entry(plan.lateRules().get(rule), mark.locality());
            if (entry.card().against() == Against.BASE && Gate.verdict(entry.card(), subject) == null) {
                judgePair(rule, entry, mark, subject, opposite);
            }
        }
    }

    private void judgePair(int rule, Entry entry, Mark mark, Subject subject, Opposite opposite) {
        try {
            Judging judging = PairJudging.judge(
                    (PairRule) Objects.requireNonNull(entry.rule()),
                    subject,
                    entry,
                    opposite,
                    plan.environment(),
                    Integer.MAX_VALUE);
            Verdict before = mark.verdict(rule);
            Verdict now = judging.verdict();
            if (now.outcome() == Verdict.Outcome.FAILED) {
                judging.observed().first().forEach(seen -> say(rule, mark, seen));
            } else if (now.outcome() != before.outcome() || !Objects.equals(now.reason(), before.reason())) {
                amend(rule, mark, before, now);
            }
        } catch (RuntimeException | StackOverflowError e) {
            tally.fault(new ToolFault(entry.card().id(), mark.document(), e));
        }
    }

    /** Hands on what was said, in the order of the documents. */
    void tell(Comparator<Finding> order, Consumer<Finding> sink) {
        kept.sort(Comparator.comparingInt(remark -> remark.mark().order()));
        int from = 0;
        while (from < kept.size()) {
            Mark mark = kept.get(from).mark();
            int to = from;
            while (to < kept.size() && kept.get(to).mark() == mark) {
                to++;
            }
            FindingMaker maker = new FindingMaker(Subject.of(mark.input(), 0), plan.tellsTextFixes());
            List<Finding> findings = waivers.mark(kept.subList(from, to).stream()
                    .map(remark -> maker.make(remark.said()))
                    .sorted(order)
                    .toList());
            accept(mark, findings);
            findings.forEach(sink);
            from = to;
        }
    }

    /** Counts what turns out to be waived, now that it is known what the findings are. */
    private void accept(Mark mark, List<Finding> findings) {
        Map<Severity, Long> waived = new EnumMap<>(Severity.class);
        findings.stream()
                .filter(finding -> !finding.counts())
                .forEach(finding -> waived.merge(finding.severity(), 1L, Long::sum));
        if (!waived.isEmpty()) {
            Severity before = mark.gravest();
            mark.accept(waived);
            tally.accept(waived);
            tally.regraded(before, mark.gravest());
        }
    }

    private void say(int rule, Mark mark, Observation observation) {
        Entry entry = plan.local().entry(plan.lateRules().get(rule), mark.locality());
        String id = entry.card().id();
        Severity severity =
                Objects.requireNonNullElse(observation.severity(), entry.card().severity());
        Verdict before = mark.verdict(rule);
        boolean isFirst = before.outcome() != Verdict.Outcome.FAILED;
        tally.late(id, severity, isFirst);
        if (isFirst) {
            amend(rule, mark, before, Verdict.FAILED);
        }
        Severity gravest = mark.gravest();
        mark.say(severity);
        tally.regraded(gravest, mark.gravest());
        if (kept.size() < room && mark.kept() < plan.limits().perDocument()) {
            kept.add(new Remark(mark, Said.of(entry, observation)));
            mark.keep();
        } else if (kept.size() >= room) {
            revisits.end();
        }
    }

    private void amend(int rule, Mark mark, Verdict before, Verdict now) {
        tally.amend(plan.lateRules().get(rule).card().id(), before, now);
        mark.amend(rule, now);
        if (now.outcome() == Verdict.Outcome.NOT_CHECKED) {
            waivers.uncover(mark.subject(), plan.lateRules().get(rule).card());
        }
    }

    private final class There implements SetContext {

        private final int rule;
        private final Mark mark;

        There(int rule, Mark mark) {
            this.rule = rule;
            this.mark = mark;
        }

        @Override
        public String document() {
            return mark.document();
        }

        @Override
        public Related place(JsonPointer pointer) {
            return mark.place(pointer);
        }

        @Override
        public SetMark mark() {
            return mark;
        }

        @Override
        public void report(Observation observation) {
            Objects.requireNonNull(observation, "observation");
            if (!mark.input().isContext()) {
                say(rule, mark, observation);
            }
        }

        @Override
        public void notChecked(String variant, Map<String, Object> arguments) {
            settle(Verdict.notChecked(plan.lateRules().get(rule).texts().notChecked(variant, arguments)));
        }

        @Override
        public void notApplicable() {
            if (mark.verdict(rule).outcome() == Verdict.Outcome.PASSED) {
                settle(Verdict.NOT_APPLICABLE);
            }
        }

        private void settle(Verdict verdict) {
            Verdict before = mark.verdict(rule);
            if (!mark.input().isContext() && before.outcome() != Verdict.Outcome.FAILED) {
                amend(rule, mark, before, verdict);
            }
        }
    }
}
