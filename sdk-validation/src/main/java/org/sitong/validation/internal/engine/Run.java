package org.sitong.validation.internal.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sitong.validation.rule.SetRule;

/** One run: takes outcomes in the order of the inputs, lets the rules over the set judge, hands findings on, counts. */
final class Run {

    private static final Comparator<Finding> IN_ORDER = Comparator.comparingInt((Finding finding) ->
                    finding.range() == null ? 0 : finding.range().offset())
            .thenComparing(Finding::severity);

    private final Plan plan;
    private final FindingSink sink;
    private final Tally tally;
    private final List<SetJudgement<?>> judgements = new ArrayList<>();

    Run(Plan plan, FindingSink sink) {
        this.plan = plan;
        this.sink = sink;
        this.tally = new Tally(plan);
        plan.setRules()
                .forEach(entry -> judgements.add(
                        ((SetRule<?>) entry.rule()).begin(new RunJudging(entry.card(), plan.environment()))));
    }

    void take(Outcome outcome) {
        for (int i = 0; i < judgements.size(); i++) {
            Object projection = outcome.projections().get(i);
            if (projection != null) {
                judge(plan.setRules().get(i), judgements.get(i), projection, outcome);
            }
        }
        if (outcome.isContext()) {
            tally.faults(outcome);
            return;
        }
        tally.document(outcome);
        findings(outcome, new FindingMaker(outcome.subject())).forEach(finding -> {
            tally.keep();
            sink.finding(finding);
        });
        sink.document(DocumentResult.builder()
                .document(outcome.subject().document())
                .subject(Brief.text(outcome.subject().identity()))
                .findings((int) Math.min(Integer.MAX_VALUE, outcome.remarks().total()))
                .gravest(outcome.remarks().gravest())
                .verdicts(outcome.verdicts())
                .build());
    }

    private Stream<Finding> findings(Outcome outcome, FindingMaker maker) {
        long room = plan.limits().inAll() - tally.kept();
        return outcome.remarks().first().stream()
                .limit(Math.max(0, room))
                .map(maker::make)
                .sorted(IN_ORDER)
                .collect(Collectors.toList())
                .stream();
    }

    private void judge(Entry entry, SetJudgement<?> judgement, Object projection, Outcome outcome) {
        String id = entry.card().id();
        Observed seen = new Observed(entry, plan.limits().perDocument());
        try {
            next(judgement, projection, new Here(outcome.subject(), seen));
        } catch (RuntimeException | StackOverflowError e) {
            outcome.faults().add(new ToolFault(id, outcome.subject().document(), e));
            outcome.verdicts().put(id, Verdict.notChecked(EngineTexts.TOOL_FAULT));
            return;
        }
        outcome.remarks().add(seen);
        if (!seen.isEmpty()) {
            outcome.verdicts().put(id, Verdict.FAILED);
        }
    }

    /** The projection was made by the rule that began the judgement. */
    @SuppressWarnings("unchecked")
    private static <P> void next(SetJudgement<P> judgement, Object projection, SetContext context) {
        judgement.next((P) projection, context);
    }

    private record Here(Subject subject, Observed seen) implements SetContext {

        @Override
        public String document() {
            return subject.document();
        }

        @Override
        public Related place(JsonPointer pointer) {
            return subject.place(pointer);
        }

        @Override
        public void report(Observation observation) {
            seen.add(observation);
        }
    }

    Summary.SummaryBuilder summary() {
        return tally.summary();
    }
}
