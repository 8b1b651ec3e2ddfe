package org.sitong.validation.internal.rules.fee;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.item.ExplicitNone;
import org.sitong.item.Fees;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Nothing is charged, and yet there are fee items or online payment. */
public final class FeeContradiction extends StandardRule {

    /** The rule. */
    public FeeContradiction() {
        super(RuleCard.builder()
                .id("fee.contradiction")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("fees")
                .basisEntry(Sources.qualityCheck("不收费的没有收费项目，不支持网上支付"))
                .covered("E04")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Fees fees = ItemParts.fees(document.definition());
        List<ExplicitNone> none = none(document.definition());
        boolean isFree = fees != null && Boolean.FALSE.equals(fees.charged()) || none.contains(ExplicitNone.FEES);
        if (fees == null || !isFree) {
            document.notApplicable();
            return;
        }
        if (Boolean.TRUE.equals(fees.charged())) {
            document.report(Observation.at("/fees/charged").variant("none"));
        }
        if (!fees.items().isEmpty()) {
            document.report(Observation.at("/fees/items").variant("items"));
        }
        if (Boolean.TRUE.equals(fees.onlinePayment())) {
            document.report(Observation.at("/fees/onlinePayment").variant("payment"));
        }
    }

    private static List<ExplicitNone> none(Definition definition) {
        if (definition instanceof ServiceItem item) {
            return item.none();
        }
        return definition instanceof ImplementationStandard standard ? standard.none() : List.of();
    }
}
