package org.sitong.validation.internal.rules.material;

import org.sitong.Severity;
import org.sitong.item.CopyKind;
import org.sitong.item.MaterialFormat;
import org.sitong.item.MaterialSource;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * What an authority issued is demanded on paper, and nothing says why not otherwise. A hint: whether an electronic one exists
 * is not seen in the definition.
 */
public final class GovernmentPaper extends StandardRule {

    /** The rule. */
    public GovernmentPaper() {
        super(RuleCard.builder()
                .id("material.government-paper")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.source")
                .need("materials.format")
                .consider("materials.notDemanded")
                .consider("materials.commitmentAllowed")
                .basisEntry(new Basis(Sources.ONLINE_SERVICE, "第十条"))
                .basisEntry(new Basis(Sources.ONLINE_SERVICE, "第七条"))
                .covered("D13")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        MaterialWalk.demanded(document, (place, material) -> {
            boolean isMeant = material.source() == MaterialSource.GOVERNMENT
                    && material.format() == MaterialFormat.PAPER
                    && !Boolean.TRUE.equals(material.commitmentAllowed());
            if (isMeant) {
                boolean isOriginal =
                        material.copyKind() == CopyKind.ORIGINAL || material.copyKind() == CopyKind.ORIGINAL_AND_COPY;
                document.report(Observation.at(place.child("format"))
                        .variant(isOriginal ? "original" : "paper")
                        .with("material", MaterialWalk.shown(material)));
            }
        });
    }
}
