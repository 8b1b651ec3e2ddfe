package org.sitong.validation.internal.rules.situation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.sitong.Severity;
import org.sitong.item.Process;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.process.StepGraph;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * The guide for a situation is not whole: no materials although others have some, or steps that do not lead to an end. Rows of a
 * decision table add to each other, so that a single one need not be whole.
 */
public final class IncompleteGuide extends StandardRule {

    /** The rule. */
    public IncompleteGuide() {
        super(RuleCard.builder()
                .id("situation.incomplete-guide")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("situations")
                .basisEntry(Sources.sitong("每个情形的办事指南完整"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Guide> guides = Guide.of(document);
        boolean anyMaterials = guides.stream()
                .anyMatch(guide -> !guide.isRow() && !guide.materials().isEmpty());
        Process process = ItemParts.process(document.definition());
        StepGraph graph = process == null || process.template() != null ? null : StepGraph.of(process.steps());
        BitSet starts = graph == null ? new BitSet() : all(graph.starts());
        BitSet ends = graph == null ? new BitSet() : all(graph.ends());
        List<String> together = guides.stream()
                .filter(Guide::isRow)
                .flatMap(guide -> guide.steps().stream())
                .distinct()
                .toList();
        if (graph != null && !together.isEmpty() && !leadsThrough(together, graph, starts, ends)) {
            document.report(Observation.at("/situations/rows").variant("no-way-together"));
        }
        for (Guide guide : guides) {
            if (guide.isRow()) {
                continue;
            }
            if (anyMaterials && guide.materials().isEmpty()) {
                document.report(Observation.at(guide.place()).variant("no-material"));
            }
            if (graph != null && !guide.steps().isEmpty() && !leadsThrough(guide.steps(), graph, starts, ends)) {
                document.report(Observation.at(guide.place().child("steps")).variant("no-way"));
            }
        }
    }

    /** Whether the steps alone lead from the first step of the process to one of its last. */
    private static boolean leadsThrough(List<String> steps, StepGraph graph, BitSet starts, BitSet ends) {
        BitSet chosen = new BitSet();
        steps.stream().map(graph::place).filter(Objects::nonNull).forEach(chosen::set);
        BitSet reached = (BitSet) chosen.clone();
        reached.and(starts);
        Deque<Integer> open = new ArrayDeque<>();
        reached.stream().forEach(open::add);
        while (!open.isEmpty()) {
            for (int next : graph.after(open.pop())) {
                if (chosen.get(next) && !reached.get(next)) {
                    reached.set(next);
                    open.push(next);
                }
            }
        }
        return reached.intersects(ends);
    }

    private static BitSet all(List<Integer> steps) {
        BitSet all = new BitSet();
        steps.forEach(all::set);
        return all;
    }
}
