package org.sitong.validation.internal.rules.authority;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.OrganKind;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** An organisation acts by authorisation, and no law or regulation is named that could authorise it. */
public final class AuthorisedBasis extends StandardRule {

    /** The rule. */
    public AuthorisedBasis() {
        super(RuleCard.builder()
                .id("authority.authorised-basis")
                .severity(Severity.ERROR)
                .kind(Kind.SERVICE_ITEM)
                .need("authority.organKind")
                .need("legalBases")
                .basisEntry(Sources.licenceLaw("第二十三条"))
                .covered("G03")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        if (item == null || authority == null || authority.organKind() != OrganKind.AUTHORISED) {
            document.notApplicable();
        } else if (item.legalBases().stream().noneMatch(LegalBases::isLawOrRegulation)) {
            if (item.legalBases().stream().allMatch(LegalBases::isRanked)) {
                Observation said = Observation.at("/authority/organKind");
                document.report(ItemParts.isLicence(item) ? said : said.graded(Severity.WARNING));
            } else {
                document.notChecked("rank", Map.of());
            }
        }
    }
}
