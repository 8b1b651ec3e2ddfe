package org.sitong.validation.internal.rules.process;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.item.Process;
import org.sitong.item.ProcessTemplate;
import org.sitong.item.Step;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;

/** The steps of a definition: of an item, or of a template for the processes of items. */
record Flow(JsonPointer place, List<Step> steps, boolean isWhole) {

    /** So many steps can be looked through by hand; what is larger is no process. */
    private static final int MOST_STEPS = 2_000;

    private static final JsonPointer OF_ITEM = JsonPointer.parse("/process/steps");
    private static final JsonPointer OF_TEMPLATE = JsonPointer.parse("/steps");

    /** The element of the steps, for items and for templates. */
    static final List<String> ELEMENTS = List.of("process.steps", "steps");

    /** The card of a rule over the steps of items and templates. */
    static RuleCard.RuleCardBuilder card(String id, Severity severity) {
        return RuleCard.builder()
                .id(id)
                .severity(severity)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .kind(Kind.PROCESS_TEMPLATE)
                .reads(ELEMENTS);
    }

    /** The steps; {@code null} where there are none or too many, which is then said to the document. */
    static @Nullable Flow of(DocumentContext document) {
        Flow flow = find(document.definition());
        if (flow == null || flow.steps.isEmpty()) {
            document.notApplicable();
            return null;
        }
        if (flow.steps.size() > MOST_STEPS) {
            document.notChecked("too-many", Map.of("most", MOST_STEPS));
            return null;
        }
        return flow;
    }

    /** The steps that name which follow; {@code null} where none does, which is then said to the document. */
    static @Nullable StepGraph drawn(DocumentContext document) {
        Flow flow = of(document);
        StepGraph graph = flow == null ? null : StepGraph.of(flow.steps);
        if (graph != null && !graph.isDrawn()) {
            document.notApplicable();
            return null;
        }
        return graph;
    }

    private static @Nullable Flow find(Definition definition) {
        if (definition instanceof ProcessTemplate template) {
            return new Flow(OF_TEMPLATE, template.steps(), true);
        }
        Process process = ItemParts.process(definition);
        return process == null ? null : new Flow(OF_ITEM, process.steps(), process.template() == null);
    }

    /** The place of the steps in a definition. */
    static JsonPointer place(DocumentContext document) {
        return document.definition() instanceof ProcessTemplate ? OF_TEMPLATE : OF_ITEM;
    }

    /** The place of a step in a definition. */
    static JsonPointer place(DocumentContext document, int step) {
        return place(document).child(step);
    }

    /** How a step is called. */
    static String name(Step step) {
        return StringUtils.defaultIfBlank(step.name(), StringUtils.defaultString(step.id()));
    }

    /** How some steps are called, one after the other. */
    static String path(StepGraph graph, List<Integer> path) {
        return path.stream().map(step -> name(graph.steps().get(step))).collect(Collectors.joining(" → "));
    }
}
