package org.sitong.validation.internal.rules.situation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.Necessity;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A material that depends on the situation is selected in none. */
public final class MaterialNeverSelected extends StandardRule {

    /** The rule. */
    public MaterialNeverSelected() {
        super(RuleCard.builder()
                .id("situation.material-never-selected")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("situations")
                .need("materials.necessity")
                .basisEntry(Sources.sitong("非必要的材料由情形选用"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Set<String> selected = Guide.of(document).stream()
                .flatMap(guide -> guide.materials().stream())
                .collect(Collectors.toSet());
        if (selected.isEmpty()) {
            document.notApplicable();
            return;
        }
        List<ItemMaterial> materials = ItemParts.materials(document.definition());
        Set<String> standing = materials.stream()
                .filter(material -> material.id() != null && selected.contains(material.id()))
                .flatMap(material -> material.alternatives().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < materials.size(); i++) {
            ItemMaterial material = materials.get(i);
            boolean isSelected =
                    Guide.ids(List.of(material)).anyMatch(id -> selected.contains(id) || standing.contains(id));
            if (material.necessity() == Necessity.OPTIONAL && material.notDemanded() == null && !isSelected) {
                document.report(Observation.at(JsonPointer.parse("/materials").child(i))
                        .naming("material", StringUtils.firstNonBlank(material.name(), material.id(), "")));
            }
        }
    }
}
