package org.sitong.validation.internal.rules.condition;

import java.util.List;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.Condition;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A condition is said to be proved by a material that the item does not list. */
public final class UnknownProof extends StandardRule {

    private static final JsonPointer CONDITIONS = JsonPointer.ROOT.child("conditions");

    /** The rule. */
    public UnknownProof() {
        super(RuleCard.builder()
                .id("condition.unknown-proof")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("conditions.provedBy")
                .basisEntry(Sources.sitong("受理条件"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Set<String> known = ItemParts.materialIds(document.definition());
        List<Condition> conditions = ItemParts.conditions(document.definition());
        for (int i = 0; i < conditions.size(); i++) {
            List<String> proofs = conditions.get(i).provedBy();
            for (int j = 0; j < proofs.size(); j++) {
                if (!known.contains(proofs.get(j))) {
                    document.report(
                            Observation.at(CONDITIONS.child(i).child("provedBy").child(j))
                                    .naming("material", proofs.get(j)));
                }
            }
        }
    }
}
