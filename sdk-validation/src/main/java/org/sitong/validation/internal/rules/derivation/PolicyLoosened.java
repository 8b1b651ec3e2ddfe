package org.sitong.validation.internal.rules.derivation;

import org.sitong.Severity;
import org.sitong.item.Catalog;
import org.sitong.item.ElementPolicy;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.derivation.Strictness;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A catalog allows those who derive from it more than the standard does. */
public final class PolicyLoosened extends StandardRule {

    private static final JsonPointer POLICIES = JsonPointer.ROOT.child("policies");

    /** The rule. */
    public PolicyLoosened() {
        super(RuleCard.builder()
                .id("derivation.policy-loosened")
                .severity(Severity.ERROR)
                .kind(Kind.CATALOG)
                .need("policies")
                .basisEntry(Sources.sitong("派生规则"))
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Catalog catalog = document.as(Catalog.class);
        Policies standard = Policies.standard();
        Policies above = document.bases() == null ? standard : standard.sharpenedBy(document.bases());
        for (int i = 0; catalog != null && i < catalog.policies().size(); i++) {
            ElementPolicy policy = catalog.policies().get(i);
            String path = String.valueOf(policy.element());
            Element element = ElementIndex.standard().find(Kind.SERVICE_ITEM, path);
            if (element == null) {
                document.report(Observation.at(POLICIES.child(i).child("element"))
                        .variant("unknown")
                        .graded(Severity.WARNING)
                        .naming("element", path));
                continue;
            }
            Observation said = Observation.at(POLICIES.child(i)).naming("element", element.title());
            if (!Strictness.isAtLeast(policy, standard.of(element))) {
                document.report(said.variant("looser"));
            } else if (!Strictness.isAtLeast(policy, above.of(element))) {
                document.report(said.variant("looser-than-base"));
            } else if (isOwn(element)) {
                document.report(said.variant("own").graded(Severity.WARNING));
            }
        }
    }

    /** Whether every definition has its own, so that no policy is asked for. */
    private static boolean isOwn(Element element) {
        for (Element at = element; at != null; at = ElementIndex.standard().parent(at)) {
            if (at.derivation() != null && at.derivation().own()) {
                return true;
            }
        }
        return false;
    }
}
