package org.sitong.validation.internal.rules.material;

import org.sitong.Severity;
import org.sitong.item.CaseType;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Commitment is offered for what is decided on the spot, where it spares nobody anything. */
public final class CommitmentImmediate extends StandardRule {

    /** The rule. */
    public CommitmentImmediate() {
        super(RuleCard.builder()
                .id("material.commitment-immediate")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .need("caseType")
                .need("materials.commitmentAllowed")
                .basisEntry(new Basis("上海市优化营商环境条例", "第二十七条"))
                .basisEntry(new Basis("北京市优化营商环境条例", "第三十三条"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        if (item == null || item.caseType() != CaseType.IMMEDIATE) {
            document.notApplicable();
            return;
        }
        MaterialWalk.demanded(document, (place, material) -> {
            if (Boolean.TRUE.equals(material.commitmentAllowed())) {
                document.report(Observation.at(place.child("commitmentAllowed"))
                        .with("material", MaterialWalk.shown(material)));
            }
        });
    }
}
