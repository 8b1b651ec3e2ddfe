package org.sitong.validation.internal.rules;

import java.util.EnumSet;
import java.util.Set;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.LegalBasis;
import org.sitong.validation.rule.DocumentContext;

/** Whether a definition rests on a law of its own where the general law gives way: 法律、法规另有规定的，依照其规定. */
public enum SpecialLaw {
    /** A law or regulation is named for it. */
    NAMED,
    /** What every basis is for is said, and none of law or regulation is for it. */
    NONE,
    /** It cannot be told: no basis is given, or not what a basis is for. */
    OPEN;

    private static final Set<BasisRank> LAW =
            EnumSet.of(BasisRank.LAW, BasisRank.ADMINISTRATIVE_REGULATION, BasisRank.LOCAL_REGULATION);

    /** Ranks that may be those of a law or regulation. */
    private static final Set<BasisRank> UNCERTAIN = EnumSet.of(BasisRank.STATE_COUNCIL_DECISION, BasisRank.OTHER);

    /** What the legal bases of an item say of one purpose. */
    public static SpecialLaw on(BasisPurpose purpose, DocumentContext document) {
        var bases = ItemParts.legalBases(document.definition());
        if (document.obstacle("legalBases") != null || bases.isEmpty()) {
            return OPEN;
        }
        if (bases.stream()
                .anyMatch(
                        basis -> LAW.contains(basis.rank()) && basis.purposes().contains(purpose))) {
            return NAMED;
        }
        return bases.stream().anyMatch(basis -> mayBe(basis, purpose)) ? OPEN : NONE;
    }

    private static boolean mayBe(LegalBasis basis, BasisPurpose purpose) {
        boolean isForIt = basis.purposes().isEmpty() || basis.purposes().contains(purpose);
        BasisRank rank = basis.rank();
        return isForIt && (rank == null || LAW.contains(rank) || UNCERTAIN.contains(rank));
    }
}
