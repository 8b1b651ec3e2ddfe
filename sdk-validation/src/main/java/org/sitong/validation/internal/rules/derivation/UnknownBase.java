package org.sitong.validation.internal.rules.derivation;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
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
                .read("lifecycle.derivesFrom")
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
            DerivationRef named = named(document);
            Definition other = ofOtherKind(named, document.bases());
            Observation said = Observation.at(REFERENCE).naming("code", String.valueOf(named.code()));
            if (other == null) {
                document.report(said.variant("base"));
            } else if (other.kind() == Kind.TOMBSTONE) {
                document.report(said.variant("removed"));
            } else {
                document.report(said.variant("kind")
                        .with("found", other.kind().token())
                        .with("kind", Objects.requireNonNull(named.kind()).token()));
            }
        } else {
            super.checkAlone(document, absence);
        }
    }

    /** What has the code that is named, and is something else, or tells that it was removed. */
    private static @Nullable Definition ofOtherKind(DerivationRef named, @Nullable Catalog bases) {
        String code = named.code();
        if (bases == null || code == null) {
            return null;
        }
        return Stream.of(Kind.TOMBSTONE, Kind.IMPLEMENTATION_STANDARD, Kind.SERVICE_ITEM, Kind.BASIC_ITEM)
                .map(kind -> bases.find(kind, code).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static DerivationRef named(DocumentContext document) {
        Lifecycle lifecycle = Objects.requireNonNull(document.definition().lifecycle());
        return Objects.requireNonNull(lifecycle.derivesFrom());
    }
}
