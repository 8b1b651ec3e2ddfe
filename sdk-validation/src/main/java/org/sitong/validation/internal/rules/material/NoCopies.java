package org.sitong.validation.internal.rules.material;

import org.sitong.Severity;
import org.sitong.item.MaterialFormat;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A paper material of which no copy is wanted. */
public final class NoCopies extends StandardRule {

    /** The rule. */
    public NoCopies() {
        super(RuleCard.builder()
                .id("material.no-copies")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.format")
                .need("materials.copies")
                .consider("materials.notDemanded")
                .basisEntry(new Basis("政务服务事项交换表", "*_material.page_num"))
                .covered("D16")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        MaterialWalk.demanded(document, (place, material) -> {
            Integer copies = material.copies();
            if (material.format() == MaterialFormat.PAPER && copies != null && copies == 0) {
                document.report(Observation.at(place.child("copies")).with("material", MaterialWalk.shown(material)));
            }
        });
    }
}
