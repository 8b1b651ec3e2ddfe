package org.sitong.validation.internal.rules.derivation;

import java.util.Objects;
import org.sitong.Severity;
import org.sitong.item.DerivationRef;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardPairRule;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Counterpart;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.RuleCard;

/** What a definition says that it derives from, or the version of it, is not among the bases. */
public final class UnknownBase extends StandardPairRule {

    private static final String REFERENCE = "/lifecycle/derivesFrom";

    /** The rule. */
    public UnknownBase() {
        super(RuleCard.builder()
                .id("derivation.unknown-base")
                .severity(Severity.WARNING)
                .against(Against.BASE)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("lifecycle.derivesFrom")
                .basisEntry(Sources.sitong("派生规则"))
                .build());
    }

    @Override
    public void check(PairContext pair) {
        if (pair.other().how() == Counterpart.How.OTHER_VERSION) {
            DerivationRef named = named(pair);
            pair.report(Observation.at(REFERENCE)
                    .variant("version")
                    .graded(Severity.INFO)
                    .naming("code", String.valueOf(named.code()))
                    .with("version", String.valueOf(named.version()))
                    .related(pair.other().place(JsonPointer.ROOT)));
        }
    }

    @Override
    public void checkAlone(DocumentContext document, Absence absence) {
        if (absence.why() == Absence.Why.UNKNOWN) {
            document.report(Observation.at(REFERENCE)
                    .variant("base")
                    .naming("code", String.valueOf(named(document).code())));
        } else {
            super.checkAlone(document, absence);
        }
    }

    private static DerivationRef named(DocumentContext document) {
        Lifecycle lifecycle = Objects.requireNonNull(document.definition().lifecycle());
        return Objects.requireNonNull(lifecycle.derivesFrom());
    }
}
