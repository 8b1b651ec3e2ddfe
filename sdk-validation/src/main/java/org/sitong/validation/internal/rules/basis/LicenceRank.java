package org.sitong.validation.internal.rules.basis;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.item.BasisRank;
import org.sitong.item.LegalBasis;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * A licence rests on nothing that may set one: a law, an administrative regulation, a decision of the State Council, a local
 * regulation, or for one year a rule of a provincial government. What cannot be ranked leaves it open.
 */
public final class LicenceRank extends StandardRule {

    private static final Set<BasisRank> MAY_SET = EnumSet.of(
            BasisRank.LAW,
            BasisRank.ADMINISTRATIVE_REGULATION,
            BasisRank.STATE_COUNCIL_DECISION,
            BasisRank.LOCAL_REGULATION);

    private static final Pattern PROVINCE = Pattern.compile("[0-9]{2}0000(?:0{6})?");

    /** The rule. */
    public LicenceRank() {
        super(RuleCard.builder()
                .id("basis.licence-rank")
                .severity(Severity.ERROR)
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("itemType")
                .need("legalBases")
                .basisEntry(Sources.licenceLaw("第十四条"))
                .basisEntry(Sources.licenceLaw("第十五条"))
                .basisEntry(Sources.licenceLaw("第十七条"))
                .covered("G09")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        if (!ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        List<LegalBasis> setting = ItemParts.legalBases(document.definition()).stream()
                .filter(LegalBases::isSetting)
                .toList();
        if (setting.isEmpty()) {
            document.notChecked("no-setting", Map.of());
        } else if (setting.stream().noneMatch(basis -> MAY_SET.contains(LegalBases.rank(basis)))) {
            judge(setting, document);
        }
    }

    /** None of them is certainly enough. */
    private static void judge(List<LegalBasis> setting, DocumentContext document) {
        if (!setting.stream().allMatch(LegalBases::isRanked)) {
            document.notChecked("rank", Map.of());
            return;
        }
        List<LegalBasis> rules = setting.stream()
                .filter(basis -> LegalBases.rank(basis) == BasisRank.LOCAL_GOVERNMENT_RULE)
                .filter(basis -> basis.territory() == null
                        || PROVINCE.matcher(basis.territory()).matches())
                .toList();
        if (rules.isEmpty()) {
            document.report(Observation.at("/legalBases").variant("too-low").with("bases", titles(setting)));
        } else if (rules.stream().anyMatch(basis -> basis.territory() == null || basis.effectiveFrom() == null)) {
            document.notChecked("rule", Map.of());
        } else if (rules.stream().allMatch(basis -> isOverAYear(basis, document.date()))) {
            document.report(Observation.at("/legalBases").variant("over-a-year").with("bases", titles(rules)));
        }
    }

    private static boolean isOverAYear(LegalBasis basis, LocalDate day) {
        return !Objects.requireNonNull(basis.effectiveFrom()).plusYears(1).isAfter(day);
    }

    private static List<String> titles(List<LegalBasis> bases) {
        return bases.stream().map(LegalBases::shown).distinct().limit(3).toList();
    }
}
