package org.sitong.validation.claim;

import java.util.Locale;
import java.util.Map;
import org.sitong.item.OrganRef;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.internal.text.Members;

/** The shape of the report for programs; names are an interface that others rely on. */
final class ClaimJson {

    private final Locale locale;

    ClaimJson(Locale locale) {
        this.locale = locale;
    }

    JsonObject report(ClaimReport report) {
        return new JsonObject(new Members()
                .with("date", report.date().toString())
                .with(
                        "catalog",
                        new Members()
                                .with("basicItems", report.basicItems())
                                .with("withoutLevels", report.withoutLevels())
                                .object())
                .with("published", JsonValue.of(report.published()))
                .with("unplaced", report.unplaced())
                .with("summary", counts(report.counts()))
                .with("districts", Members.array(report.districts(), this::district))
                .members());
    }

    private JsonValue district(DistrictClaims district) {
        return new Members()
                .with("division", district.division().code())
                .with("name", district.division().name())
                .with(
                        "level",
                        district.level() == null ? null : district.level().token())
                .with("claimList", JsonValue.of(district.listed()))
                .with("counts", counts(district.counts()))
                .with("faults", counts(district.faults()))
                .with("organs", Members.array(district.organs(), ClaimJson::organ))
                .with("rows", Members.array(district.rows(), this::row))
                .object();
    }

    private static JsonValue organ(OrganClaims organ) {
        return organ(organ.organ())
                .with("claimed", organ.claimed())
                .with("published", organ.published())
                .with("issues", organ.issues())
                .object();
    }

    private static Members organ(OrganRef organ) {
        String key = OrganClaims.key(organ);
        return new Members().with("name", organ.name()).with("code", key.equals(organ.name()) ? null : key);
    }

    private JsonValue row(ClaimRow row) {
        return new Members()
                .with("basicCode", row.basicCode())
                .with("name", row.name())
                .with("standing", row.standing().token())
                .with("reason", row.reason())
                .with(
                        "organs",
                        Members.array(row.organs(), organ -> organ(organ).object()))
                .with("items", Members.array(row.items(), JsonValue::of))
                .with("unpublished", Members.array(row.unpublished(), JsonValue::of))
                .with("issues", Members.array(row.issues(), this::issue))
                .object();
    }

    private JsonValue issue(ClaimIssue issue) {
        return new Members()
                .with("fault", issue.fault().token())
                .with("severity", issue.severity().token())
                .with("message", issue.message().in(locale))
                .object();
    }

    private static JsonValue counts(Map<? extends JsonToken, Long> counts) {
        Members members = new Members();
        counts.forEach((what, count) -> members.with(what.token(), count));
        return members.object();
    }
}
