package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.sitong.Severity;
import org.sitong.item.ClaimState;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.claim.BasicCatalog;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/** A claim that names an item which is not published. Judged where the catalog of the division is there with its manifest. */
public final class ClaimUnpublished extends ClaimRule {

    private static final JsonPointer ENTRIES = JsonPointer.ROOT.child("entries");

    /** The rule. */
    public ClaimUnpublished() {
        super(RuleCard.builder()
                .id("reference.claim-unpublished")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.CLAIM_LIST)
                .need("division.code")
                .need("entries.items")
                .basisEntry(new Basis("地方目录管理办法", "应认领尽认领"))
                .build());
    }

    @Override
    void check(Claimed list, BasicCatalog catalog, Knowledge knowledge, SetContext document) {
        if (list.division() == null) {
            document.notApplicable();
        } else if (!knowledge.hasItemsOf(list.division())) {
            document.notChecked("no-items", Map.of("division", list.division()));
        } else {
            for (int i = 0; i < list.entries().size(); i++) {
                if (list.entries().get(i).state() == ClaimState.CLAIMED) {
                    check(list.entries().get(i).items(), ENTRIES.child(i).child("items"), knowledge, document);
                }
            }
        }
    }

    private static void check(List<String> named, JsonPointer place, Knowledge knowledge, SetContext document) {
        for (int i = 0; i < named.size(); i++) {
            String identity = named.get(i);
            List<ItemFact> found = knowledge.items(identity).stream()
                    .filter(fact -> fact.kind() == Kind.SERVICE_ITEM)
                    .toList();
            if (found.isEmpty()) {
                document.report(Observation.at(place.child(i)).naming("item", identity));
            }
        }
    }
}
