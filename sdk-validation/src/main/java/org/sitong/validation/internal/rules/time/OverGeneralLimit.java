package org.sitong.validation.internal.rules.time;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.BasisPurpose;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.SpecialLaw;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/**
 * The statutory limit of a licence is longer than the licence law allows where no other law says otherwise: 20 days, and 45
 * where several organs handle it together.
 */
public final class OverGeneralLimit extends StandardRule {

    private static final String ALONE = "days";
    private static final String TOGETHER = "joint-days";
    private static final String JOINT_ORGANS = "authority.jointOrgans";

    /** The rule. */
    public OverGeneralLimit() {
        super(RuleCard.builder()
                .id("time.over-general-limit")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("timeLimits.statutory")
                .consider("legalBases")
                .consider(JOINT_ORGANS)
                .basisEntry(Sources.licenceLaw("第四十二条"))
                .parameter(RuleParameter.atMost(ALONE, 20))
                .parameter(RuleParameter.atMost(TOGETHER, 45))
                .covered("C03")
                .covered("C05")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit statutory = limits == null ? null : limits.statutory();
        if (statutory == null || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        TimeTotal length = TimeTotal.of(statutory);
        if (length == null) {
            document.notChecked("no-number", Map.of());
            return;
        }
        boolean isJoint = document.definition() instanceof ImplementationStandard
                || !ItemParts.jointOrgans(document.definition()).isEmpty();
        Phrase unknown = isJoint ? null : document.obstacle(JOINT_ORGANS);
        TimeLimit most = StepTimes.most(isJoint ? TOGETHER : ALONE, document);
        Boolean within = length.isWithin(most);
        if (within == null) {
            document.notChecked(
                    "units", Map.of("statutory", TimeLimitWords.of(statutory), "most", TimeLimitWords.of(most)));
        } else if (!within
                && unknown != null
                && !Boolean.FALSE.equals(length.isWithin(StepTimes.most(TOGETHER, document)))) {
            document.notChecked(unknown);
        } else if (!within) {
            judge(statutory, most, isJoint, document);
        }
    }

    private static void judge(TimeLimit statutory, TimeLimit most, boolean isJoint, DocumentContext document) {
        switch (SpecialLaw.on(BasisPurpose.TIME_LIMIT, document)) {
            case OPEN -> document.notChecked("basis", Map.of("statutory", TimeLimitWords.of(statutory)));
            case NONE ->
                document.report(Observation.at("/timeLimits/statutory")
                        .variant(isJoint ? "joint" : "alone")
                        .with("statutory", TimeLimitWords.of(statutory))
                        .with("most", TimeLimitWords.of(most)));
            case NAMED -> {
                // the law says otherwise
            }
        }
    }
}
