package org.sitong.validation.internal.rules.process;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LowerOrgans;
import org.sitong.validation.internal.rules.Organs;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * The applicant has to hand in to several, or gets decisions delivered by several. Units inside one organ must not do so (行政许可法
 * 第二十六条第一款); several departments need not (第二款: the government of the level may name one), which is a hint. Organs below
 * that examine first (第四十三条) and service halls are left out.
 */
public final class SeveralReceivers extends StandardRule {

    private static final Basis UNITS = Sources.licenceLaw("第二十六条第一款");
    private static final Basis DEPARTMENTS = Sources.licenceLaw("第二十六条第二款");

    /** The rule. */
    public SeveralReceivers() {
        super(RuleCard.builder()
                .id("process.several-receivers")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("process.steps.organ")
                .basisEntry(UNITS)
                .basisEntry(DEPARTMENTS)
                .covered("J07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Flow flow = Flow.of(document);
        ServiceItem item = document.as(ServiceItem.class);
        if (flow == null) {
            return;
        }
        if (item == null || !ItemParts.isLicence(item)) {
            document.notApplicable();
            return;
        }
        check(StepKind.RECEIPT, "receiving", flow, item.authority(), document);
        check(StepKind.ACCEPTANCE, "receiving", flow, item.authority(), document);
        check(StepKind.DELIVERY, "delivering", flow, item.authority(), document);
    }

    private static void check(
            StepKind kind, String variant, Flow flow, @Nullable Authority authority, DocumentContext document) {
        OrganRef own = authority == null ? null : authority.organ();
        Organs.Known lower = LowerOrgans.of(authority);
        OrganRef first = null;
        for (int i = 0; i < flow.steps().size(); i++) {
            Step step = flow.steps().get(i);
            OrganRef organ = step.organ();
            if (organ == null || !StepKinds.of(step).equals(Set.of(kind)) || Organs.isHall(organ) || lower.has(organ)) {
                continue;
            }
            boolean isOther = first != null
                    && !Organs.isSame(first, organ)
                    && !Organs.isUnitOf(first, organ)
                    && !Organs.isUnitOf(organ, first);
            if (isOther) {
                boolean areUnits = Organs.isUnitOf(first, own) && Organs.isUnitOf(organ, own);
                Observation seen = Observation.at(flow.place().child(i).child("organ"))
                        .variant(variant + (areUnits ? "-units" : ""))
                        .restingOn(List.of(areUnits ? UNITS : DEPARTMENTS))
                        .naming("other", Organs.name(organ))
                        .with("first", Organs.name(first));
                document.report(areUnits ? seen : seen.graded(Severity.INFO));
                return;
            }
            first = first == null ? organ : first;
        }
    }
}
