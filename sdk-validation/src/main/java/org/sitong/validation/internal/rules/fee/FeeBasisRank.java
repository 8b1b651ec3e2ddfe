package org.sitong.validation.internal.rules.fee;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.sitong.Severity;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.Fees;
import org.sitong.item.LegalBasis;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A licence is charged for, and no law or administrative regulation is named that allows it. */
public final class FeeBasisRank extends StandardRule {

    private static final Set<BasisRank> ALLOWING = EnumSet.of(BasisRank.LAW, BasisRank.ADMINISTRATIVE_REGULATION);

    /** The rule. */
    public FeeBasisRank() {
        super(RuleCard.builder()
                .id("fee.basis-rank")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("fees.charged")
                .consider("fees.basis")
                .consider("fees.items.basis")
                .consider("legalBases")
                .basisEntry(Sources.licenceLaw("第五十八条"))
                .covered("E01")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Fees fees = ItemParts.fees(document.definition());
        if (fees == null || !Boolean.TRUE.equals(fees.charged()) || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        List<LegalBasis> bases = Stream.of(
                        fees.basis().stream(),
                        fees.items().stream().flatMap(item -> item.basis().stream()),
                        ItemParts.legalBases(document.definition()).stream()
                                .filter(basis -> basis.purposes().contains(BasisPurpose.FEE)))
                .flatMap(each -> each)
                .toList();
        Phrase obstacle = document.obstacle("fees.basis");
        if (bases.stream().anyMatch(basis -> ALLOWING.contains(basis.rank()))) {
            return;
        }
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else if (bases.isEmpty()
                || bases.stream().anyMatch(basis -> basis.rank() == null || basis.rank() == BasisRank.OTHER)) {
            document.notChecked("rank", Map.of());
        } else if (ItemParts.legalBases(document.definition()).stream().anyMatch(FeeBasisRank::mayAllow)) {
            document.notChecked("purpose", Map.of());
        } else {
            document.report(Observation.at(fees.basis().isEmpty() ? "/fees" : "/fees/basis"));
        }
    }

    /** A law of which it is not said what it is the basis of. */
    private static boolean mayAllow(LegalBasis basis) {
        return ALLOWING.contains(basis.rank()) && basis.purposes().isEmpty();
    }
}
