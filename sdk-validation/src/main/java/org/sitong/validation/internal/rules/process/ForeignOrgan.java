package org.sitong.validation.internal.rules.process;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.JointOrgan;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.Organs;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * An organ answers for a step that is neither the implementing organ nor a unit inside it, nor one of the joint organs;
 * a service hall may take in and hand out for any organ.
 */
public final class ForeignOrgan extends StandardRule {

    private static final Pattern VAGUE = Pattern.compile("(?:国家|省|市|县|镇|村)级");
    private static final Set<StepKind> COUNTER = EnumSet.of(
            StepKind.APPLICATION,
            StepKind.RECEIPT,
            StepKind.ACCEPTANCE,
            StepKind.CERTIFICATE_MAKING,
            StepKind.DELIVERY,
            StepKind.CLOSING);

    private static final String JOINT_ORGANS = "authority.jointOrgans";

    /** The rule. */
    public ForeignOrgan() {
        super(RuleCard.builder()
                .id("process.foreign-organ")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("process.steps.organ")
                .need("authority.organ")
                .consider(JOINT_ORGANS)
                .basisEntry(Sources.sitong("环节的责任机构是实施主体或者联办机构"))
                .covered("G06")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        if (flow == null || authority == null) {
            return;
        }
        Organs.Known known = new Organs.Known(
                Arrays.asList(authority.organ(), authority.entrustingOrgan()), authority.jointOrgans());
        for (int i = 0; i < flow.steps().size(); i++) {
            OrganRef organ = flow.steps().get(i).organ();
            if (organ == null
                    || known.has(organ)
                    || isUnit(organ, authority)
                    || isAtTheCounter(flow.steps().get(i), organ)) {
                continue;
            }
            Phrase obstacle = document.obstacle(JOINT_ORGANS);
            if (obstacle != null) {
                document.notChecked(obstacle);
            } else if (authority.jointOrgans().stream().anyMatch(ForeignOrgan::isVague)) {
                document.notChecked("vague", Map.of("organ", Organs.name(organ)));
            } else {
                document.report(Observation.at(flow.place().child(i).child("organ"))
                        .naming("step", Flow.name(flow.steps().get(i)))
                        .with("organ", Organs.name(organ)));
            }
        }
    }

    private static boolean isUnit(OrganRef organ, Authority authority) {
        return Organs.isUnitOf(organ, authority.organ()) || Organs.isUnitOf(organ, authority.entrustingOrgan());
    }

    private static boolean isAtTheCounter(Step step, OrganRef organ) {
        return Organs.isHall(organ) && COUNTER.containsAll(StepKinds.of(step));
    }

    /** 市级司法: only level and line of business. */
    private static boolean isVague(JointOrgan organ) {
        return organ.creditCode() == null
                && VAGUE.matcher(StringUtils.defaultString(organ.name())).lookingAt();
    }
}
