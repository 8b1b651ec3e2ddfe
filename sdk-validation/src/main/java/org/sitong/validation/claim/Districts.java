package org.sitong.validation.claim;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.code.BasicCode;
import org.sitong.code.ImplementationCode;
import org.sitong.item.Authority;
import org.sitong.item.ClaimList;
import org.sitong.item.DivisionRef;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemStatus;
import org.sitong.item.NationalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.validation.internal.claim.BasicCatalog;
import org.sitong.validation.internal.reference.Effective;

/** Collects what is claimed and published, district by district. Used by one thread. */
final class Districts {

    private final BasicCatalog catalog;
    private final LocalDate date;
    private final boolean published;
    private final Map<String, District> districts = new TreeMap<>();
    private long unplaced;

    Districts(BasicCatalog catalog, LocalDate date, boolean published) {
        this.catalog = catalog;
        this.date = date;
        this.published = published;
    }

    void add(ClaimList list) {
        if (Effective.on(list.lifecycle(), date)) {
            DivisionRef division = list.division();
            String code = division == null || division.code() == null ? "" : division.code();
            District district = district(code, division);
            district.claims(list);
        }
    }

    void add(ServiceItem item) {
        boolean isInUse = Effective.on(item.lifecycle(), date)
                && (item.lifecycle() == null || item.lifecycle().status() != ItemStatus.SUSPENDED);
        if (!isInUse) {
            return;
        }
        String national = nationalCode(item.identity());
        String basicCode = national == null ? localCode(item.identity()) : national;
        DivisionRef division = division(item.authority());
        if (basicCode == null || division == null || division.code() == null) {
            unplaced++;
        } else {
            district(division.code(), division).publishes(basicCode, national != null, item);
        }
    }

    private District district(String code, @Nullable DivisionRef division) {
        District district = districts.computeIfAbsent(code, District::new);
        if (division != null) {
            district.named(division.name());
        }
        return district;
    }

    /** Where the item is exercised: the township or village where one is named. */
    private static @Nullable DivisionRef division(@Nullable Authority authority) {
        if (authority == null || authority.level() == null) {
            return authority == null ? null : authority.division();
        }
        DivisionRef lower = switch (authority.level()) {
            case TOWNSHIP -> authority.township();
            case VILLAGE -> authority.village();
            default -> null;
        };
        return lower == null || lower.code() == null ? authority.division() : lower;
    }

    private static @Nullable String nationalCode(@Nullable ItemIdentity identity) {
        NationalCodes national = identity == null ? null : identity.national();
        if (national == null || national.basicCode() != null || national.implementationCode() == null) {
            return national == null ? null : national.basicCode();
        }
        BasicCode code = ImplementationCode.parse(national.implementationCode()).basicCode();
        return code == null ? null : code.text();
    }

    private static @Nullable String localCode(@Nullable ItemIdentity identity) {
        return identity == null || identity.local() == null
                ? null
                : identity.local().basicCode();
    }

    ClaimReport report() {
        ClaimReport.ClaimReportBuilder report = ClaimReport.builder()
                .date(date)
                .basicItems(catalog.size())
                .withoutLevels(catalog.withoutLevels())
                .published(published)
                .unplaced(unplaced);
        districts.values().forEach(district -> report.district(district.judge(catalog, published)));
        return report.build();
    }
}
