package org.sitong.validation.internal.rules.authority;

import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.OrganKind;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/**
 * A licence is entrusted to what is no administrative organ, by its credit code: organs of the state have codes that begin
 * with 11. A warning, since a code may be that of a unit behind the organ.
 */
public final class EntrustedLicence extends StandardRule {

    private static final String ORGAN = "11";

    /** The rule. */
    public EntrustedLicence() {
        super(RuleCard.builder()
                .id("authority.entrusted-licence")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .need("authority.organKind")
                .consider("authority.organ.creditCode")
                .basisEntry(Sources.licenceLaw("第二十四条"))
                .covered("G02")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        boolean isMeant = item != null
                && authority != null
                && ItemParts.isLicence(item)
                && authority.organKind() == OrganKind.ENTRUSTED;
        if (!isMeant) {
            document.notApplicable();
            return;
        }
        OrganRef organ = authority.organ();
        String code = organ == null ? null : organ.creditCode();
        if (organ == null || code == null || code.isBlank()) {
            document.notChecked("no-code", Map.of());
        } else if (!code.strip().startsWith(ORGAN)) {
            document.report(Observation.at("/authority/organ/creditCode")
                    .with("organ", StringUtils.defaultIfBlank(organ.name(), code))
                    .with("code", StringUtils.left(code.strip(), 2)));
        }
    }
}
