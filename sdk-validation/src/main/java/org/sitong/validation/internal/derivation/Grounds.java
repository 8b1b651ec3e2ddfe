package org.sitong.validation.internal.derivation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.LegalBasis;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.validation.internal.rules.LegalBases;

/**
 * Looks for the basis of a change in the definition that made it: in the part itself, in what holds it, and among the legal bases of
 * the whole that are for it. Outside the part itself only what the other definition does not state counts: a basis that both have
 * is not what makes them differ.
 */
final class Grounds {

    private static final Set<BasisRank> LOCAL = EnumSet.of(BasisRank.LOCAL_REGULATION, BasisRank.LOCAL_GOVERNMENT_RULE);

    private final Side side;
    private final Side other;

    Grounds(Side side, Side other) {
        this.side = side;
        this.other = other;
    }

    /**
     * What the bases of a change are worth.
     *
     * @param part the part that was changed, as the side has it; {@code null} where it does not have it
     * @param place where it stands in the side's definition; {@code null} where it does not
     * @param rank the lowest rank that is enough; {@code null}: any
     */
    Ruling judge(
            DerivationPolicy policy,
            Element element,
            @Nullable JsonValue part,
            @Nullable JsonPointer place,
            @Nullable BasisRank rank) {
        List<LegalBasis> found = new ArrayList<>(Side.within(part));
        Predicate<LegalBasis> own = basis -> !other.states(basis);
        if (place != null) {
            side.around(place).stream().filter(own).forEach(found::add);
        }
        BasisPurpose purpose = policy.purpose();
        List<LegalBasis> whole = side.legalBases().stream().filter(own).toList();
        whole.stream().filter(basis -> basis.purposes().contains(purpose)).forEach(found::add);
        Ruling ruling = found.stream()
                .map(basis -> new Ruling(worth(basis, rank), List.of(basis)))
                .reduce(Ruling::orBetter)
                .orElse(Ruling.of(Why.BASIS_NONE));
        return ruling.why().standing().compareTo(Why.RANK_OPEN.standing()) <= 0
                ? ruling
                : ruling.orBetter(Ruling.of(excuse(element, whole)));
    }

    private Why worth(LegalBasis basis, @Nullable BasisRank needed) {
        BasisRank rank = LegalBases.rank(basis);
        if (needed != null && rank == null) {
            return Why.RANK_OPEN;
        }
        if (needed != null && rank.compareTo(needed) > 0) {
            return Why.BASIS_LOW;
        }
        if (basis.territory() == null) {
            return LOCAL.contains(rank) ? Why.TERRITORY_OPEN : Why.ADMITTED;
        }
        String division = side.division();
        Boolean covered = division == null ? null : Territory.covers(basis.territory(), division);
        return covered == null ? Why.TERRITORY_OPEN : covered ? Why.ADMITTED : Why.BASIS_ELSEWHERE;
    }

    /** Whether one of the bases is known to apply to a definition as well; what is not said to be local applies everywhere. */
    static boolean applyTo(Side side, List<LegalBasis> bases) {
        return bases.stream().anyMatch(basis -> {
            if (basis.territory() == null) {
                return !LOCAL.contains(LegalBases.rank(basis));
            }
            String division = side.division();
            return division != null && Boolean.TRUE.equals(Territory.covers(basis.territory(), division));
        });
    }

    /** Why no basis may have been found though there is one. */
    private Why excuse(Element element, List<LegalBasis> whole) {
        boolean isPurposeCarried = side.carries("legalBases.purposes");
        if (isPurposeCarried || carriesInPlace(element)) {
            return Why.BASIS_NONE;
        }
        boolean mayBe = whole.stream().anyMatch(basis -> basis.purposes().isEmpty());
        return mayBe && side.carries("legalBases") ? Why.PURPOSE_OPEN : Why.BASIS_NOT_CARRIED;
    }

    /** Whether the source can hold a basis in the part or in what holds it. */
    private boolean carriesInPlace(Element element) {
        String path = element.path();
        while (!path.isEmpty()) {
            String basis = path + ".basis";
            if (side.knows(basis)) {
                return side.carries(basis);
            }
            path = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        }
        return false;
    }
}
