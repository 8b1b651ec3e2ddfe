package org.sitong.validation.internal.rules.time;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.sitong.Severity;
import org.sitong.item.BasisPurpose;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.SpecialLaw;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** The statutory limit of a licence does not count in working days, and no law of its own says so. */
public final class LicenceUnit extends StandardRule {

    private static final Set<TimeUnit> LONGER_THAN_HOURS =
            EnumSet.of(TimeUnit.NATURAL_DAY, TimeUnit.WEEK, TimeUnit.MONTH, TimeUnit.YEAR);

    /** The rule. */
    public LicenceUnit() {
        super(RuleCard.builder()
                .id("time.licence-unit")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("timeLimits.statutory.unit")
                .consider("legalBases")
                .basisEntry(Sources.licenceLaw("第八十二条"))
                .covered("C04")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        TimeLimits limits = ItemParts.timeLimits(document.definition());
        TimeLimit statutory = limits == null ? null : limits.statutory();
        if (statutory == null || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
        } else if (statutory.unit() != null && LONGER_THAN_HOURS.contains(statutory.unit())) {
            SpecialLaw law = SpecialLaw.on(BasisPurpose.TIME_LIMIT, document);
            if (law == SpecialLaw.OPEN) {
                document.notChecked("basis", Map.of("unit", TimeLimitWords.unit(statutory.unit())));
            } else if (law == SpecialLaw.NONE) {
                document.report(Observation.at("/timeLimits/statutory/unit")
                        .with("unit", TimeLimitWords.unit(statutory.unit())));
            }
        }
    }
}
