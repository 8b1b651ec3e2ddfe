package org.sitong.validation.internal.rules.material;

import org.sitong.Severity;
import org.sitong.item.ItemMaterial;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A proof of which the definition does not say on what it rests or who writes it. */
public final class ProofDetails extends StandardRule {

    /** The rule. */
    public ProofDetails() {
        super(RuleCard.builder()
                .id("material.proof-details")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.name")
                .consider("materials.basis")
                .consider("materials.issuer")
                .consider("materials.sourceNote")
                .basisEntry(Sources.businessEnvironment("第四十四条"))
                .covered("D26")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        boolean[] isAny = {false};
        MaterialWalk.demanded(document, (place, material) -> {
            if (Proofs.isProof(material)) {
                isAny[0] = true;
                demand("basis", !material.basis().isEmpty(), place, material, document);
                demand("issuer", material.issuer() != null || material.sourceNote() != null, place, material, document);
            }
        });
        if (!isAny[0]) {
            document.notApplicable();
        }
    }

    private static void demand(
            String element, boolean isThere, JsonPointer place, ItemMaterial material, DocumentContext document) {
        Phrase obstacle = document.obstacle("materials." + element);
        if (isThere) {
            return;
        }
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else {
            document.report(Observation.at(place)
                    .missing(place.child(element))
                    .variant(element)
                    .naming("element", element)
                    .with("material", MaterialWalk.shown(material)));
        }
    }
}
