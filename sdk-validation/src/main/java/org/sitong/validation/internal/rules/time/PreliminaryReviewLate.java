package org.sitong.validation.internal.rules.time;

import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.BasisPurpose;
import org.sitong.item.ServiceItem;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LowerOrgans;
import org.sitong.validation.internal.rules.Organs;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.SpecialLaw;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.process.StepKinds;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/**
 * A lower organ that examines a licence first, before the higher one decides, takes longer than the law gives it, and no law of its
 * own says otherwise. Acceptance and delivery by the lower organ are not part of it.
 */
public final class PreliminaryReviewLate extends StandardRule {

    private static final Set<StepKind> EXAMINING = Set.of(StepKind.EXAMINATION);

    /** The rule. */
    public PreliminaryReviewLate() {
        super(RuleCard.builder()
                .id("time.preliminary-review-late")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("process.steps.limit")
                .need("process.steps.organ")
                .need("authority.jointOrgans.level")
                .need("authority.level")
                .consider("legalBases")
                .basisEntry(Sources.licenceLaw("第四十三条"))
                .parameter(RuleParameter.atMost("days", 20))
                .covered("C06")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        if (authority == null || authority.level() == null || !ItemParts.isLicence(item)) {
            document.notApplicable();
            return;
        }
        Organs.Known lower = LowerOrgans.of(authority);
        StepTimes.judge(
                step -> lower.has(step.organ())
                        && StepKinds.of(step).equals(EXAMINING)
                        && !SpecialSteps.isLeftOutByLaw(step),
                "days",
                document,
                late -> {
                    switch (SpecialLaw.on(BasisPurpose.TIME_LIMIT, document)) {
                        case OPEN -> document.notChecked("basis", Map.of());
                        case NONE -> document.report(late);
                        case NAMED -> {
                            // the law says otherwise
                        }
                    }
                });
    }
}
