package org.sitong.validation.internal.rules;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.LegalBasis;

/** What legal bases are worth. */
public final class LegalBases {

    private static final Set<BasisRank> LAW_REGULATION_OR_DECISION = EnumSet.of(
            BasisRank.LAW,
            BasisRank.ADMINISTRATIVE_REGULATION,
            BasisRank.LOCAL_REGULATION,
            BasisRank.STATE_COUNCIL_DECISION);

    /** Laws that say what they are by their names. */
    private static final Pattern LAW = Pattern.compile("^《?中华人民共和国[\\p{IsHan}]{1,30}法》?$");

    private static final Pattern STATE_COUNCIL_DECREE = Pattern.compile("国务院令");

    private static final Pattern MARKS = Pattern.compile("[《》\\s]+");
    private static final Pattern COUNTRY = Pattern.compile("^中华人民共和国");

    private static final Set<BasisRank> BELOW_LAW =
            EnumSet.complementOf(EnumSet.of(BasisRank.LAW, BasisRank.STANDARD, BasisRank.OTHER));
    private static final Set<BasisRank> BELOW_ADMINISTRATIVE_REGULATION = EnumSet.of(
            BasisRank.LOCAL_REGULATION,
            BasisRank.DEPARTMENT_RULE,
            BasisRank.LOCAL_GOVERNMENT_RULE,
            BasisRank.NORMATIVE_DOCUMENT);

    /** What is below a rank; what stands in neither's set may stand in any order. */
    private static final Map<BasisRank, Set<BasisRank>> BELOW = Map.of(
            BasisRank.LAW, BELOW_LAW,
            BasisRank.ADMINISTRATIVE_REGULATION, BELOW_ADMINISTRATIVE_REGULATION,
            BasisRank.LOCAL_REGULATION, EnumSet.of(BasisRank.LOCAL_GOVERNMENT_RULE, BasisRank.NORMATIVE_DOCUMENT),
            BasisRank.DEPARTMENT_RULE, EnumSet.of(BasisRank.NORMATIVE_DOCUMENT),
            BasisRank.LOCAL_GOVERNMENT_RULE, EnumSet.of(BasisRank.NORMATIVE_DOCUMENT));

    private LegalBases() {}

    /** The rank, as given or as title and number leave no doubt of; {@code null} where it cannot be told. */
    public static @Nullable BasisRank rank(LegalBasis basis) {
        if (basis.rank() != null) {
            return basis.rank() == BasisRank.OTHER ? null : basis.rank();
        }
        if (basis.title() != null && LAW.matcher(basis.title().strip()).matches()) {
            return BasisRank.LAW;
        }
        return basis.documentNumber() != null
                        && STATE_COUNCIL_DECREE.matcher(basis.documentNumber()).find()
                ? BasisRank.ADMINISTRATIVE_REGULATION
                : null;
    }

    /** Whether its rank is known. */
    public static boolean isRanked(LegalBasis basis) {
        return rank(basis) != null;
    }

    /** Whether it is certainly a law, a regulation, national or local, or a decision of the State Council. */
    public static boolean isLawRegulationOrDecision(LegalBasis basis) {
        BasisRank rank = rank(basis);
        return rank != null && LAW_REGULATION_OR_DECISION.contains(rank);
    }

    /** Whether it is certainly a law or a regulation, national or local. */
    public static boolean isLawOrRegulation(LegalBasis basis) {
        return isLawRegulationOrDecision(basis) && rank(basis) != BasisRank.STATE_COUNCIL_DECISION;
    }

    /** Whether it sets the item; one of which nothing is said does. */
    public static boolean isSetting(LegalBasis basis) {
        return basis.purposes().isEmpty() || basis.purposes().contains(BasisPurpose.SETTING);
    }

    /** Whether, both setting the item, one is certainly higher than the other. */
    public static boolean isAbove(LegalBasis one, LegalBasis other) {
        BasisRank rank = rank(one);
        BasisRank otherRank = rank(other);
        return rank != null
                && otherRank != null
                && isSetting(one)
                && isSetting(other)
                && BELOW.getOrDefault(rank, Set.of()).contains(otherRank);
    }

    /** What it is called in a message. */
    public static String shown(LegalBasis basis) {
        String title = Stream.of(basis.title(), basis.documentNumber(), basis.text())
                .filter(StringUtils::isNotBlank)
                .findFirst()
                .orElse("");
        return StringUtils.abbreviate(title.strip(), 40);
    }

    /** A title without its marks and without the country's name. */
    public static String bare(String title) {
        return COUNTRY.matcher(MARKS.matcher(title).replaceAll("")).replaceFirst("");
    }
}
