package org.sitong.validation.internal.rules.material;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.item.ItemMaterial;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * A proof rests on no law, regulation or State Council decision. Where no basis is given, or one of unknown rank, it cannot be
 * told.
 */
public final class ProofBasis extends StandardRule {

    /** The rule. */
    public ProofBasis() {
        super(RuleCard.builder()
                .id("material.proof-basis")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.name")
                .consider("materials.basis")
                .basisEntry(Sources.businessEnvironment("第四十四条"))
                .covered("D07")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        boolean[] isAny = {false};
        MaterialWalk.demanded(document, (place, material) -> {
            if (Proofs.isProof(material)) {
                isAny[0] = true;
                judge(place, material, document);
            }
        });
        if (!isAny[0]) {
            document.notApplicable();
        }
    }

    private static void judge(JsonPointer place, ItemMaterial material, DocumentContext document) {
        Phrase obstacle = document.obstacle("materials.basis");
        String name = MaterialWalk.shown(material);
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else if (material.basis().isEmpty()) {
            document.notChecked("no-basis", Map.of("material", name));
        } else if (material.basis().stream().noneMatch(LegalBases::isLawRegulationOrDecision)) {
            if (material.basis().stream().allMatch(LegalBases::isRanked)) {
                document.report(Observation.at(place.child("basis")).with("material", name));
            } else {
                document.notChecked("rank", Map.of("material", name));
            }
        }
    }
}
