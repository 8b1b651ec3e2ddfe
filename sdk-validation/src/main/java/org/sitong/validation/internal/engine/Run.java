package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Definition;
import org.sitong.item.WaiverEntry;
import org.sitong.json.JsonPointer;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Related;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.Waivers;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.internal.book.WaiverBook;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.internal.waiver.WaivedCounts;
import org.sitong.validation.internal.waiver.WaiverUse;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;
import org.sitong.validation.rule.SetRule;

/** One run: takes outcomes in the order of the inputs, lets the rules over the set judge, hands findings on, counts. */
final class Run {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt((Finding finding) ->
                    finding.range() == null ? 0 : finding.range().offset())
            .thenComparing(Finding::severity);

    private final Plan plan;
    private final FindingSink sink;
    private final Tally tally;
    private final WaiverUse waivers;
    private final Revisits revisits = new Revisits();
    private final Knowledge knowledge;
    private final boolean needsKnowledge;
    private final List<SetJudgement<?>> judgements = new ArrayList<>();
    private final List<Mark> waiting = new ArrayList<>();
    private int taken;

    Run(Plan plan, FindingSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.tally = new Tally(plan);
        this.waivers = new WaiverUse(plan.waivers(), plan.cards());
        this.knowledge = new Knowledge(
                plan.environment().knownReferences(), plan.environment().date());
        this.needsKnowledge = plan.needsKnowledge();
        plan.setRules()
                .forEach(entry -> judgements.add(((SetRule<?>) entry.rule())
                        .begin(new RunJudging(entry.card(), plan.environment(), knowledge))));
    }

    void take(Outcome outcome) {
        Here here = new Here(outcome, taken++);
        Definition definition = outcome.subject().definition();
        if (needsKnowledge && definition != null) {
            knowledge.add(definition, here::marked);
        }
        for (int i = 0; i < judgements.size(); i++) {
            Object projection = outcome.projections().get(i);
            if (projection != null) {
                judge(i, projection, here);
            }
        }
        if (outcome.isContext()) {
            tally.faults(outcome);
            return;
        }
        if (outcome.isWaiting()) {
            waiting.add(here.marked());
        }
        String subject = Brief.text(outcome.subject().identity());
        List<Finding> findings = waivers.mark(made(outcome, waivers.isIdle() ? room() : Long.MAX_VALUE));
        WaivedCounts waived =
                waivers.waived(subject, findings, outcome.remarks().counts());
        waivers.cover(subject, outcome.verdicts(), outcome.remarks().isComplete());
        tally.document(outcome, waived);
        here.settle(tell(findings), waived);
        sink.document(DocumentResult.builder()
                .document(outcome.subject().document())
                .subject(subject)
                .findings((int) Math.min(Integer.MAX_VALUE, outcome.remarks().total()))
                .gravest(outcome.remarks().gravest(waived))
                .verdicts(outcome.verdicts())
                .build());
    }

    private void tell(Finding finding) {
        tally.keep();
        sink.finding(finding);
    }

    /** Hands on as many as there is room for; how many. */
    private int tell(List<Finding> findings) {
        List<Finding> told = findings.stream().limit(room()).sorted(IN_ORDER).toList();
        told.forEach(this::tell);
        return told.size();
    }

    private long room() {
        return Math.max(0, plan.limits().inAll() - tally.kept());
    }

    private List<Finding> made(Outcome outcome, long most) {
        FindingMaker maker = new FindingMaker(outcome.subject(), plan.tellsTextFixes());
        return outcome.remarks().first().stream().limit(most).map(maker::make).toList();
    }

    /** Judges the waivers by which findings were accepted: rules over single ones, and what only the end can tell. */
    private void judgeWaivers(DocumentPass pass) {
        List<Waivers> lists = plan.waivers().lists();
        for (int i = 0; i < lists.size(); i++) {
            Outcome outcome = pass.judge(
                    lists.get(i).input(), entry -> entry.card().group().equals(WaiverBook.GROUP));
            if (plan.isActive(WaiverBook.UNUSED)) {
                Entry unused = plan.entry(WaiverBook.UNUSED);
                List<WaiverEntry> entries = lists.get(i).list().entries();
                waivers.unused(i).forEach(at -> outcome.remarks().add(unused(unused, at, entries.get(at))));
            }
            tally.besides(outcome);
            tell(made(outcome, room()));
        }
    }

    private static Said unused(Entry rule, int position, WaiverEntry waiver) {
        return Said.of(
                rule,
                Observation.at(JsonPointer.ROOT.child("entries").child(position))
                        .naming("waiver", String.valueOf(waiver.id()))
                        .with("rule", String.valueOf(waiver.rule())));
    }

    private void judge(int rule, Object projection, Here here) {
        Entry entry = plan.setRules().get(rule);
        Outcome outcome = here.outcome;
        String id = entry.card().id();
        here.begin(plan.local().entry(entry, outcome.locality()));
        try {
            next(judgements.get(rule), projection, here);
        } catch (RuntimeException | StackOverflowError e) {
            outcome.faults().add(new ToolFault(id, outcome.subject().document(), e));
            outcome.verdicts().put(id, Verdict.notChecked(EngineTexts.TOOL_FAULT));
            return;
        }
        outcome.remarks().add(here.seen);
        if (!here.seen.isEmpty()) {
            outcome.verdicts().put(id, Verdict.FAILED);
        }
    }

    /** The projection was made by the rule that began the judgement. */
    @SuppressWarnings("unchecked")
    private static <P> void next(SetJudgement<P> judgement, Object projection, SetContext context) {
        judgement.next((P) projection, context);
    }

    /** Lets the rules over the set end, judges what waited for the rest of the run and the waivers that were used, and counts. */
    Summary.SummaryBuilder end(DocumentPass pass) {
        Late late = new Late(plan, tally, revisits, waivers);
        for (int i = 0; i < judgements.size(); i++) {
            late.end(i, judgements.get(i));
        }
        waiting.forEach(mark -> late.judgePairs(mark, knowledge));
        late.tell(IN_ORDER, this::tell);
        judgeWaivers(pass);
        return tally.summary();
    }

    /** The document at hand, shown to one rule after another. */
    private final class Here implements SetContext {

        private final Outcome outcome;
        private final int order;
        private Entry entry;
        private Observed seen;
        private @Nullable Mark mark;

        Here(Outcome outcome, int order) {
            this.outcome = outcome;
            this.order = order;
        }

        void begin(Entry rule) {
            entry = rule;
            seen = new Observed(rule, plan.limits().perDocument());
        }

        void settle(int kept, WaivedCounts waived) {
            if (mark != null) {
                mark.settle(outcome, kept, waived, plan);
            }
        }

        @Override
        public String document() {
            return outcome.subject().document();
        }

        @Override
        public Related place(JsonPointer pointer) {
            return outcome.subject().place(pointer);
        }

        @Override
        public SetMark mark() {
            return marked();
        }

        private Mark marked() {
            Mark known = mark;
            if (known == null) {
                known = new Mark(revisits, order, outcome);
                mark = known;
            }
            return known;
        }

        @Override
        public void report(Observation observation) {
            seen.add(observation);
        }

        @Override
        public void notChecked(String variant, Map<String, Object> arguments) {
            outcome.verdicts()
                    .put(entry.card().id(), Verdict.notChecked(entry.texts().notChecked(variant, arguments)));
        }

        @Override
        public void notApplicable() {
            outcome.verdicts()
                    .computeIfPresent(
                            entry.card().id(),
                            (id, verdict) -> verdict.reason() == null ? Verdict.NOT_APPLICABLE : verdict);
        }
    }
}
