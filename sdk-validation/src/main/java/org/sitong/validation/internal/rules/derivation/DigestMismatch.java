package org.sitong.validation.internal.rules.derivation;

import java.util.Map;
import java.util.Objects;
import org.sitong.Severity;
import org.sitong.diff.DerivableForm;
import org.sitong.item.DerivationRef;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardPairRule;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Counterpart;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.RuleCard;

/** The version that a definition derives from has other contents here than when it was derived. */
public final class DigestMismatch extends StandardPairRule {

    private static final String DIGEST = "/lifecycle/derivesFrom/digest";

    /** The rule. */
    public DigestMismatch() {
        super(RuleCard.builder()
                .id("derivation.digest-mismatch")
                .severity(Severity.WARNING)
                .against(Against.BASE)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("lifecycle.derivesFrom.digest")
                .basisEntry(Sources.sitong("派生规则"))
                .build());
    }

    @Override
    public void check(PairContext pair) {
        DerivationRef named = Objects.requireNonNull(
                Objects.requireNonNull(pair.definition().lifecycle()).derivesFrom());
        String digest = named.digest();
        if (digest == null || named.version() == null) {
            pair.notApplicable();
        } else if (!DerivableForm.exists(pair.other().definition().kind())) {
            pair.notChecked("kind", Map.of());
        } else if (pair.other().how() != Counterpart.How.NAMED) {
            pair.notChecked("gone", Map.of());
        } else if (!digest.startsWith(Fresh.ALGORITHM)) {
            pair.notChecked("algorithm", Map.of());
        } else if (!digest.equals(Fresh.digest(pair.other().definition()))) {
            pair.report(Observation.at(DIGEST)
                    .with("version", String.valueOf(named.version()))
                    .related(pair.other().place(JsonPointer.ROOT)));
        }
    }
}
