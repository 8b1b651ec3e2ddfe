package org.sitong.validation.internal.rules.process;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.StepKind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;

/**
 * Some steps can be reached from no first step, or the process begins in several places; to have several entrances, such as a
 * counter and a web site, is lawful (优化营商环境条例 第三十七条).
 */
public final class UnreachableStep extends StandardRule {

    private static final Set<StepKind> ENTRANCES =
            EnumSet.of(StepKind.APPLICATION, StepKind.RECEIPT, StepKind.ACCEPTANCE);

    /** The rule. */
    public UnreachableStep() {
        super(Flow.card("process.unreachable-step", Severity.ERROR)
                .basisEntry(Sources.sitong("办理流程"))
                .basisEntry(Sources.businessEnvironment("第三十七条"))
                .covered("J08")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        StepGraph graph = Flow.drawn(document);
        if (graph == null) {
            return;
        }
        List<Integer> starts = graph.starts();
        if (starts.isEmpty()) {
            document.report(Observation.at(Flow.place(document, 0)).variant("no-start"));
            return;
        }
        List<Integer> entrances =
                starts.stream().filter(start -> isEntrance(start, graph)).toList();
        starts.stream()
                .filter(start -> !entrances.contains(start))
                .skip(entrances.isEmpty() ? 1 : 0)
                .forEach(start -> another(start, graph, document));
        BitSet seen = graph.reachedFrom(starts);
        for (int step = seen.nextClearBit(0); step < graph.steps().size(); step = seen.nextClearBit(step)) {
            document.report(Observation.at(Flow.place(document, step))
                    .variant("step")
                    .naming("step", Flow.name(graph.steps().get(step))));
            seen.or(graph.reachedFrom(List.of(step)));
        }
    }

    private static boolean isEntrance(int start, StepGraph graph) {
        Set<StepKind> kinds = StepKinds.of(graph.steps().get(start));
        return !kinds.isEmpty() && ENTRANCES.containsAll(kinds);
    }

    private static void another(int start, StepGraph graph, DocumentContext document) {
        String name = Flow.name(graph.steps().get(start));
        boolean isUnknown = StepKinds.of(graph.steps().get(start)).isEmpty();
        if (isUnknown) {
            document.notChecked("kind", Map.of("step", name));
        } else {
            document.report(Observation.at(Flow.place(document, start))
                    .variant("starts")
                    .graded(Severity.WARNING)
                    .naming("step", name));
        }
    }
}
