package org.sitong.validation.internal.rules.material;

import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.CatchAll;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A material of which nobody can tell what to bring. */
public final class MaterialCatchAll extends StandardRule {

    /** 省科学技术奖-其他佐证材料: what stands before a dash names the item, not the material. */
    private static final Pattern BEFORE_DASH = Pattern.compile("^.*[-－—–]");

    /** The rule. */
    public MaterialCatchAll() {
        super(RuleCard.builder()
                .id("material.catch-all")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.name")
                .basisEntry(Sources.qualityCheck("申请材料不得有兜底条款"))
                .basisEntry(new Basis("国务院办公厅关于全国互联网政务服务平台检查情况的通报", "国办函〔2017〕115号"))
                .covered("D01")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        MaterialWalk.lists(ItemParts.materials(document.definition()), (place, materials) -> {
            for (int i = 0; i < materials.size(); i++) {
                String name = MaterialWalk.name(materials.get(i));
                if (CatchAll.isCatchAll(BEFORE_DASH.matcher(name).replaceFirst(""))) {
                    document.report(Observation.at(place.child(i).child("name")).with("name", name));
                }
            }
        });
    }
}
