package org.sitong.validation.internal.rules.material;

import java.util.List;
import org.sitong.Severity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Necessity;
import org.sitong.item.NotDemanded;
import org.sitong.item.NotDemandedReason;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Deferring (容缺后补) is not said fully: by when, and which materials cannot be deferred. */
public final class Deferral extends StandardRule {

    /** The rule. */
    public Deferral() {
        super(RuleCard.builder()
                .id("material.deferral")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials")
                .consider("materials.necessity")
                .consider("materials.deferralLimit")
                .consider("materials.notDemanded")
                .basisEntry(new Basis("广东省优化营商环境条例", "第三十二条"))
                .basisEntry(new Basis("河南省优化营商环境条例", "第三十五条"))
                .covered("D12")
                .covered("D25")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        boolean[] isAny = {false};
        MaterialWalk.each(document, (place, material) -> {
            boolean isDeferred = isDeferred(material);
            isAny[0] |= isDeferred || material.deferralLimit() != null;
            if (isDeferred && material.deferralLimit() == null) {
                sayLimitMissing(place, material, document);
            } else if (!isDeferred && material.deferralLimit() != null && material.necessity() != null) {
                document.report(Observation.at(place.child("deferralLimit"))
                        .variant("limit-alone")
                        .with("material", MaterialWalk.shown(material)));
            }
        });
        List<ItemMaterial> materials = ItemParts.materials(document.definition());
        if (materials.size() > 1 && materials.stream().allMatch(Deferral::isDeferred)) {
            document.report(Observation.at("/materials").variant("no-main"));
        }
        if (!isAny[0]) {
            document.notApplicable();
        }
    }

    private static void sayLimitMissing(JsonPointer place, ItemMaterial material, DocumentContext document) {
        Phrase obstacle = document.obstacle("materials.deferralLimit");
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else {
            document.report(Observation.at(place)
                    .missing(place.child("deferralLimit"))
                    .variant("no-limit")
                    .with("material", MaterialWalk.shown(material)));
        }
    }

    private static boolean isDeferred(ItemMaterial material) {
        NotDemanded notDemanded = material.notDemanded();
        return material.necessity() == Necessity.DEFERRABLE
                || notDemanded != null && notDemanded.reason() == NotDemandedReason.DEFERRED;
    }
}
