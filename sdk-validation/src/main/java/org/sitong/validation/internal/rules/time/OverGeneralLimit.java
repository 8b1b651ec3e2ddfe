package org.sitong.validation.internal.rules.time;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.BasisPurpose;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.JointOrgan;
import org.sitong.item.JointRole;
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
 * where several organs accept, examine or decide it together. A standard may be carried out either way.
 */
public final class OverGeneralLimit extends StandardRule {

    private static final String ALONE = "days";
    private static final String TOGETHER = "joint-days";
    private static final String JOINT_ORGANS = "authority.jointOrgans";

    private static final Set<JointRole> HANDLING =
            EnumSet.of(JointRole.ACCEPTANCE, JointRole.EXAMINATION, JointRole.DECISION);

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
        Together together = Together.of(document);
        TimeLimit most = StepTimes.most(together == Together.NO ? ALONE : TOGETHER, document);
        Boolean within = length.isWithin(most);
        boolean isOpen =
                together == Together.OPEN && !Boolean.TRUE.equals(length.isWithin(StepTimes.most(ALONE, document)));
        if (within == null) {
            document.notChecked(
                    "units", Map.of("statutory", TimeLimitWords.of(statutory), "most", TimeLimitWords.of(most)));
        } else if (!within) {
            judge(statutory, most, together, document);
        } else if (isOpen && SpecialLaw.on(BasisPurpose.TIME_LIMIT, document) != SpecialLaw.NAMED) {
            sayThatItIsOpen(statutory, document);
        }
    }

    /** Whether several organs handle it together. */
    private enum Together {
        YES("joint"),
        NO("alone"),
        OPEN("either");

        private final String variant;

        Together(String variant) {
            this.variant = variant;
        }

        static Together of(DocumentContext document) {
            List<JointOrgan> organs = ItemParts.jointOrgans(document.definition());
            boolean isUnsaid = document.definition() instanceof ImplementationStandard
                    || document.obstacle(JOINT_ORGANS) != null
                    || organs.stream().anyMatch(organ -> organ.roles().isEmpty());
            boolean isJoint = organs.stream().anyMatch(organ -> !Collections.disjoint(organ.roles(), HANDLING));
            return isJoint ? YES : isUnsaid ? OPEN : NO;
        }
    }

    private static void sayThatItIsOpen(TimeLimit statutory, DocumentContext document) {
        Phrase obstacle =
                document.definition() instanceof ImplementationStandard ? null : document.obstacle(JOINT_ORGANS);
        if (obstacle == null) {
            document.notChecked("joint", Map.of("statutory", TimeLimitWords.of(statutory)));
        } else {
            document.notChecked(obstacle);
        }
    }

    private static void judge(TimeLimit statutory, TimeLimit most, Together together, DocumentContext document) {
        switch (SpecialLaw.on(BasisPurpose.TIME_LIMIT, document)) {
            case OPEN -> document.notChecked("basis", Map.of("statutory", TimeLimitWords.of(statutory)));
            case NONE ->
                document.report(Observation.at("/timeLimits/statutory")
                        .variant(together.variant)
                        .with("statutory", TimeLimitWords.of(statutory))
                        .with("most", TimeLimitWords.of(most)));
            case NAMED -> {
                // the law says otherwise
            }
        }
    }
}
