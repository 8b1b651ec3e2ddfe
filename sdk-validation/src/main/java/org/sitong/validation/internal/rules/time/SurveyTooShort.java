package org.sitong.validation.internal.rules.time;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.Step;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.SiteVisits;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** A look at the place that is to be done in hardly any time: the step's limit is seldom meant so. */
public final class SurveyTooShort extends StandardRule {

    /** The rule. */
    public SurveyTooShort() {
        super(RuleCard.builder()
                .id("time.survey-too-short")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.limit")
                .need("process.steps.name")
                .basisEntry(new Basis("办事指南质量检查", "含现场勘查的环节时限过短"))
                .parameter(RuleParameter.atLeast("days", 5))
                .covered("C14")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        List<Step> steps = StepTimes.steps(document);
        boolean isConcerned = false;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            TimeTotal length = StepTimes.length(step);
            if (length != null && SiteVisits.isNamedIn(step.name())) {
                isConcerned = true;
                if (Boolean.TRUE.equals(length.isShorterThan(StepTimes.most("days", document)))) {
                    document.report(Observation.at(StepTimes.place(i))
                            .with("step", StringUtils.defaultString(step.name()))
                            .with("limit", TimeLimitWords.of(length)));
                }
            }
        }
        if (!isConcerned) {
            document.notApplicable();
        }
    }
}
