package org.sitong.validation.internal.rules.time;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.process.StepKinds;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** Receiving and accepting an application takes longer than the law gives for asking once for what is missing. */
public final class AcceptanceLate extends StandardRule {

    private static final Set<StepKind> BEGINNING = EnumSet.of(StepKind.RECEIPT, StepKind.ACCEPTANCE);

    /** The rule. */
    public AcceptanceLate() {
        super(RuleCard.builder()
                .id("time.acceptance-late")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.steps.limit")
                .basisEntry(Sources.licenceLaw("第三十二条"))
                .parameter(RuleParameter.atMost("days", 5))
                .covered("C08")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        StepTimes.judge(AcceptanceLate::isBeginning, "days", document);
    }

    private static boolean isBeginning(Step step) {
        Set<StepKind> kinds = StepKinds.of(step);
        return !kinds.isEmpty() && BEGINNING.containsAll(kinds);
    }
}
