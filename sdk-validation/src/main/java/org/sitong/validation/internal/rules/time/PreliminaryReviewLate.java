package org.sitong.validation.internal.rules.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.JointOrgan;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Organs;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** A lower organ that examines a licence first, before the higher one decides, takes longer than the law gives it. */
public final class PreliminaryReviewLate extends StandardRule {

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
                .basisEntry(Sources.licenceLaw("第四十三条"))
                .parameter(RuleParameter.atMost("days", 20))
                .covered("C06")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        ExerciseLevel own = authority == null ? null : authority.level();
        if (authority == null || own == null || !ItemParts.isLicence(item)) {
            document.notApplicable();
            return;
        }
        List<JointOrgan> lower = authority.jointOrgans().stream()
                .filter(organ -> isBelow(organ.level(), own))
                .toList();
        Organs.Known known = new Organs.Known(List.of(), lower);
        StepTimes.judge(step -> known.has(step.organ()), "days", document);
    }

    private static boolean isBelow(@Nullable ExerciseLevel level, ExerciseLevel own) {
        return level != null
                && level != ExerciseLevel.GRADED
                && own != ExerciseLevel.GRADED
                && level.compareTo(own) > 0;
    }
}
