package org.sitong.validation.internal.rules.material;

import java.util.List;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A material is said to be replaceable by one that the item does not list, or by itself. */
public final class UnknownAlternative extends StandardRule {

    /** The rule. */
    public UnknownAlternative() {
        super(RuleCard.builder()
                .id("material.unknown-alternative")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.alternatives")
                .basisEntry(Sources.sitong("申请材料"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Set<String> known = ItemParts.materialIds(document.definition());
        MaterialWalk.each(document, (place, material) -> {
            List<String> alternatives = material.alternatives();
            for (int i = 0; i < alternatives.size(); i++) {
                boolean isItself = alternatives.get(i).equals(material.id());
                if (isItself || !known.contains(alternatives.get(i))) {
                    document.report(Observation.at(place.child("alternatives").child(i))
                            .variant(isItself ? "itself" : "unlisted")
                            .with("material", MaterialWalk.shown(material))
                            .naming("alternative", alternatives.get(i)));
                }
            }
        });
    }
}
