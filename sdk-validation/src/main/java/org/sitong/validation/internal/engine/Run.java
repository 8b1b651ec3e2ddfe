package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.FindingSink;
import org.sitong.validation.Related;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.book.Entry;
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
    private final Revisits revisits = new Revisits();
    private final List<SetJudgement<?>> judgements = new ArrayList<>();
    private int taken;

    Run(Plan plan, FindingSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.tally = new Tally(plan);
        plan.setRules()
                .forEach(entry -> judgements.add(
                        ((SetRule<?>) entry.rule()).begin(new RunJudging(entry.card(), plan.environment()))));
    }

    void take(Outcome outcome) {
        Here here = new Here(outcome, taken++);
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
        tally.document(outcome);
        List<Finding> findings = findings(outcome, new FindingMaker(outcome.subject()));
        findings.forEach(this::tell);
        here.settle(findings.size());
        sink.document(DocumentResult.builder()
                .document(outcome.subject().document())
                .subject(Brief.text(outcome.subject().identity()))
                .findings((int) Math.min(Integer.MAX_VALUE, outcome.remarks().total()))
                .gravest(outcome.remarks().gravest())
                .verdicts(outcome.verdicts())
                .build());
    }

    private void tell(Finding finding) {
        tally.keep();
        sink.finding(finding);
    }

    private List<Finding> findings(Outcome outcome, FindingMaker maker) {
        long room = plan.limits().inAll() - tally.kept();
        return outcome.remarks().first().stream()
                .limit(Math.max(0, room))
                .map(maker::make)
                .sorted(IN_ORDER)
                .toList();
    }

    private void judge(int rule, Object projection, Here here) {
        Entry entry = plan.setRules().get(rule);
        Outcome outcome = here.outcome;
        String id = entry.card().id();
        here.begin(entry);
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

    /** Lets the rules over the set end, and counts. */
    Summary.SummaryBuilder end() {
        Late late = new Late(plan, tally, revisits);
        for (int i = 0; i < judgements.size(); i++) {
            late.end(i, judgements.get(i));
        }
        late.tell(IN_ORDER, this::tell);
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

        void settle(int kept) {
            if (mark != null) {
                mark.settle(outcome, kept, plan);
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
