package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ClaimState;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.claim.BasicCatalog;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;

/**
 * A claim of an item that the basic catalog does not have, or has no longer. Judged where the basic catalog of the code's region is
 * there with its manifest.
 */
public final class ClaimOutsideCatalog extends ClaimRule {

    private static final JsonPointer ENTRIES = JsonPointer.ROOT.child("entries");

    /** The rule. */
    public ClaimOutsideCatalog() {
        super(RuleCard.builder()
                .id("reference.claim-outside-catalog")
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.CLAIM_LIST)
                .need("entries.basicCode")
                .basisEntry(new Basis("河南省优化营商环境条例", "第二十八条"))
                .build());
    }

    @Override
    void check(Claimed list, BasicCatalog catalog, Knowledge knowledge, SetContext document) {
        TreeSet<String> unknown = new TreeSet<>();
        for (int i = 0; i < list.entries().size(); i++) {
            String code = list.entries().get(i).code();
            if (code != null && !knowledge.hasCatalog(BasicCatalog.region(code))) {
                unknown.add(BasicCatalog.region(code));
            } else if (code != null && isClaim(list.entries().get(i).state()) && catalog.find(code) == null) {
                document.report(Observation.at(ENTRIES.child(i).child("basicCode"))
                        .variant(catalog.knows(code) ? "over" : "unlisted")
                        .naming("code", code));
            }
        }
        if (!unknown.isEmpty()) {
            document.notChecked("no-catalog", Map.of("regions", List.copyOf(unknown)));
        }
    }

    /** Whether an entry means to take the item on; that something which is gone does not concern a division is true. */
    private static boolean isClaim(@Nullable ClaimState state) {
        return state == ClaimState.CLAIMED || state == ClaimState.DUE || state == null;
    }
}
