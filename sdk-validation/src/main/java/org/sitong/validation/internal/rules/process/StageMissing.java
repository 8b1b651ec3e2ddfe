package org.sitong.validation.internal.rules.process;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.item.CaseType;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.Titles;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * The process of a licence leaves out one of the stages that the law gives it. Where the applicant may commit in writing instead
 * of proving, the examination comes after the decision.
 */
public final class StageMissing extends StandardRule {

    private static final Map<StepKind, Set<StepKind>> DONE_BY = new EnumMap<>(Map.of(
            StepKind.ACCEPTANCE, EnumSet.of(StepKind.ACCEPTANCE, StepKind.RECEIPT),
            StepKind.EXAMINATION, EnumSet.of(StepKind.EXAMINATION),
            StepKind.DECISION, EnumSet.of(StepKind.DECISION),
            StepKind.DELIVERY, EnumSet.of(StepKind.DELIVERY, StepKind.CLOSING, StepKind.CERTIFICATE_MAKING)));

    private static final String COMMITMENT = "告知承诺";

    /** The rule. */
    public StageMissing() {
        super(RuleCard.builder()
                .id("process.stage-missing")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps")
                .basisEntry(Sources.licenceLaw("第三十二条"))
                .basisEntry(Sources.licenceLaw("第三十四条"))
                .basisEntry(Sources.licenceLaw("第三十七条"))
                .basisEntry(Sources.licenceLaw("第四十四条"))
                .basisEntry(Sources.qualityCheck("许可类流程含受理、审核、审批、办结、送达环节"))
                .covered("J01")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        if (flow == null) {
            return;
        }
        if (!ItemParts.isLicence(document.definition())
                || ItemParts.caseType(document.definition()) == CaseType.IMMEDIATE) {
            document.notApplicable();
            return;
        }
        Set<StepKind> there = EnumSet.noneOf(StepKind.class);
        boolean isUnclear = !flow.isWhole();
        for (Step step : flow.steps()) {
            Set<StepKind> kinds = StepKinds.of(step);
            there.addAll(kinds);
            isUnclear |= kinds.isEmpty();
        }
        List<StepKind> missing = DONE_BY.entrySet().stream()
                .filter(stage -> stage.getValue().stream().noneMatch(there::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(ArrayList::new));
        boolean isCommitted = isCommitmentAllowed(document) && missing.remove(StepKind.EXAMINATION);
        if (missing.isEmpty() && isCommitted) {
            document.notChecked("commitment", Map.of());
        } else if (!missing.isEmpty() && isUnclear) {
            document.notChecked(
                    flow.isWhole() ? "kind" : "template", Map.of("missing", Titles.of("step-kind", missing)));
        } else if (!missing.isEmpty()) {
            document.report(Observation.at(flow.place()).with("missing", Titles.of("step-kind", missing)));
        }
    }

    private static boolean isCommitmentAllowed(DocumentContext document) {
        return ItemParts.materials(document.definition()).stream()
                        .anyMatch(material -> Boolean.TRUE.equals(material.commitmentAllowed()))
                || document.texts().stream().anyMatch(text -> text.text().contains(COMMITMENT));
    }
}
