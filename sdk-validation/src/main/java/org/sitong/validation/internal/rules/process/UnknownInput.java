package org.sitong.validation.internal.rules.process;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.diff.Names;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A step works on something that is no material of the item and that no earlier step produces. */
public final class UnknownInput extends StandardRule {

    /** The rule. */
    public UnknownInput() {
        super(RuleCard.builder()
                .id("process.unknown-input")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.inputs")
                .consider("materials")
                .consider("process.steps.outputs")
                .basisEntry(Sources.sitong("环节的输入是申请材料或者前面环节的输出"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        StepGraph graph = StepGraph.of(flow.steps());
        Set<String> materials = ItemParts.materials(document.definition()).stream()
                .flatMap(NamedThings::withParts)
                .flatMap(NamedThings::names)
                .collect(Collectors.toSet());
        Map<String, BitSet> producers = new HashMap<>();
        for (int i = 0; i < flow.steps().size(); i++) {
            int step = i;
            NamedThings.produced(flow.steps().get(i))
                    .map(Names::key)
                    .forEach(name ->
                            producers.computeIfAbsent(name, key -> new BitSet()).set(step));
        }
        for (int i = 0; i < flow.steps().size(); i++) {
            check(i, graph, materials, producers, flow, document);
        }
    }

    private static void check(
            int step,
            StepGraph graph,
            Set<String> materials,
            Map<String, BitSet> producers,
            Flow flow,
            DocumentContext document) {
        List<String> inputs = graph.steps().get(step).inputs();
        BitSet before = null;
        for (int j = 0; j < inputs.size(); j++) {
            String input = Names.key(inputs.get(j));
            if (materials.contains(input)) {
                continue;
            }
            BitSet producing = producers.get(input);
            before = before == null ? before(step, graph) : before;
            if (producing == null || !producing.intersects(before)) {
                report(
                        Observation.at(flow.place().child(step).child("inputs").child(j))
                                .variant(producing == null ? "unknown" : "later")
                                .naming("input", inputs.get(j))
                                .with("step", Flow.name(graph.steps().get(step))),
                        flow,
                        document);
            }
        }
    }

    private static void report(Observation observation, Flow flow, DocumentContext document) {
        Phrase obstacle = Stream.of("materials", "process.steps.outputs")
                .map(document::obstacle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else if (!flow.isWhole()) {
            document.notChecked("template", Map.of());
        } else {
            document.report(observation);
        }
    }

    private static BitSet before(int step, StepGraph graph) {
        BitSet before = graph.leadingTo(List.of(step));
        before.clear(step);
        return before;
    }
}
