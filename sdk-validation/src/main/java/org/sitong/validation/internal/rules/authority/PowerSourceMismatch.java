package org.sitong.validation.internal.rules.authority;

import java.util.Map;
import org.sitong.Severity;
import org.sitong.item.Authority;
import org.sitong.item.OrganKind;
import org.sitong.item.PowerSource;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.Titles;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** Where the power comes from and what kind of organ acts do not go together. A hint: both lists are read by us. */
public final class PowerSourceMismatch extends StandardRule {

    private static final Map<PowerSource, OrganKind> GOES_WITH = Map.of(
            PowerSource.AUTHORISED_BY_SUPERIOR, OrganKind.AUTHORISED,
            PowerSource.AUTHORISED_BY_PEER, OrganKind.AUTHORISED,
            PowerSource.ENTRUSTED_BY_SUPERIOR, OrganKind.ENTRUSTED,
            PowerSource.ENTRUSTED_BY_PEER, OrganKind.ENTRUSTED);

    /** The rule. */
    public PowerSourceMismatch() {
        super(RuleCard.builder()
                .id("authority.power-source")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .need("authority.organKind")
                .need("authority.powerSource")
                .basisEntry(new Basis("政务服务事项交换表", "*_basic.power_source、dept_type"))
                .covered("G04")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        ServiceItem item = document.as(ServiceItem.class);
        Authority authority = item == null ? null : item.authority();
        OrganKind kind = authority == null ? null : authority.organKind();
        PowerSource source = authority == null ? null : authority.powerSource();
        if (kind == null || source == null || kind == OrganKind.OTHER) {
            document.notApplicable();
            return;
        }
        OrganKind expected = GOES_WITH.get(source);
        boolean isDelegated = kind == OrganKind.AUTHORISED || kind == OrganKind.ENTRUSTED;
        if (expected == null ? isDelegated : expected != kind) {
            document.report(Observation.at("/authority/powerSource")
                    .with("source", Titles.of("power-source", source))
                    .with("kind", Titles.of("organ-kind", kind)));
        }
    }
}
