package org.sitong.validation.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.ClaimEntry;
import org.sitong.item.ClaimList;
import org.sitong.item.ClaimState;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.ItemType;
import org.sitong.item.Lifecycle;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;

/** What is due, claimed, published and missing. */
class ClaimCheckTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String WATER = "000119001000";
    private static final String SAND = "000119005000";
    private static final String LAWYER = "000112002000";
    private static final DivisionRef DISTRICT =
            DivisionRef.builder().code("990101").name("甲区").build();
    private static final OrganRef ORGAN = OrganRef.builder().name("甲区水利局").build();

    private static final Catalog CATALOG = Catalog.of(List.of(
            basic(WATER, ExerciseLevel.COUNTY, ExerciseLevel.MUNICIPAL),
            basic(SAND, ExerciseLevel.COUNTY),
            basic(LAWYER, ExerciseLevel.PROVINCIAL)));

    @Test
    void whatIsClaimedAndPublishedOrDoesNotConcernIsRight() {
        DistrictClaims district = only(check(
                List.of(list(claimed(WATER, ORGAN), entry(SAND, ClaimState.NOT_CONCERNED, "境内没有河道。"))), item(WATER)));
        assertThat(district.listed()).isTrue();
        assertThat(district.level()).isEqualTo(ExerciseLevel.COUNTY);
        assertThat(district.rows())
                .extracting(
                        ClaimRow::basicCode,
                        ClaimRow::standing,
                        row -> row.issues().size())
                .containsExactly(tuple(WATER, ClaimStanding.CLAIMED, 0), tuple(SAND, ClaimStanding.NOT_CONCERNED, 0));
        assertThat(district.organs()).containsExactly(new OrganClaims(ORGAN, 1, 1, 0));
    }

    @Test
    void whatTheListDoesNotSayIsMissing() {
        DistrictClaims district = only(check(List.of(list(claimed(WATER, ORGAN))), item(WATER)));
        assertThat(faults(district, SAND)).containsExactly(ClaimFault.UNCLAIMED);
        assertThat(district.counts()).containsEntry(ClaimStanding.MISSING, 1L);
        assertThat(district.rows()).extracting(ClaimRow::basicCode).doesNotContain(LAWYER);
    }

    @Test
    void claimedAndNotPublished() {
        DistrictClaims district = only(check(List.of(list(claimed(WATER, ORGAN), claimed(SAND, ORGAN))), item(SAND)));
        assertThat(faults(district, WATER)).containsExactly(ClaimFault.NOT_PUBLISHED);
        assertThat(faults(district, SAND)).isEmpty();
    }

    @Test
    void publishedAlthoughItIsSaidNotToConcern() {
        DistrictClaims district = only(check(
                List.of(list(claimed(WATER, ORGAN), entry(SAND, ClaimState.NOT_CONCERNED, "x"))),
                item(WATER),
                item(SAND)));
        assertThat(faults(district, SAND)).containsExactly(ClaimFault.PUBLISHED_UNCLAIMED);
    }

    @Test
    void outsideTheCatalogALicenceIsAnError() {
        DistrictClaims district = only(check(List.of(list(claimed(WATER, ORGAN))), item(WATER), item("000119009000")));
        ClaimRow row = row(district, "000119009000");
        assertThat(row.issues()).containsExactly(new ClaimIssue(ClaimFault.OUTSIDE_CATALOG, Severity.ERROR));
        assertThat(row.standing()).isEqualTo(ClaimStanding.NOT_DUE);
    }

    @Test
    void nothingIsSaidOfAnotherProvincesItems() {
        DistrictClaims district = only(check(List.of(list(claimed(WATER, ORGAN))), item(WATER), item("440119009000")));
        assertThat(faults(district, "440119009000")).isEmpty();
    }

    @Test
    void aClaimOfWhatIsGoneAndOfWhatIsNotExercised() {
        DistrictClaims district = only(check(
                List.of(list(claimed("000119009000", ORGAN), claimed(LAWYER, ORGAN))),
                item("000119009000"),
                item(LAWYER)));
        assertThat(faults(district, "000119009000"))
                .containsExactly(ClaimFault.OUTSIDE_CATALOG, ClaimFault.CLAIM_OUTSIDE_CATALOG);
        assertThat(faults(district, LAWYER)).containsExactly(ClaimFault.OTHER_LEVEL);
    }

    @Test
    void twoOrgansAndNoReason() {
        OrganRef other = OrganRef.builder().name("甲区行政审批局").build();
        DistrictClaims district = only(check(
                List.of(list(
                        claimed(WATER, ORGAN), claimed(WATER, other), entry(SAND, ClaimState.NOT_CONCERNED, null))),
                item(WATER)));
        assertThat(faults(district, WATER)).containsExactly(ClaimFault.TWO_ORGANS);
        assertThat(faults(district, SAND)).containsExactly(ClaimFault.NO_REASON);
    }

    @Test
    void withoutAListTheRestIsDerived() {
        DistrictClaims district = only(check(List.of(), item(WATER)));
        assertThat(district.listed()).isFalse();
        assertThat(row(district, WATER).standing()).isEqualTo(ClaimStanding.CLAIMED);
        assertThat(row(district, SAND).issues()).containsExactly(new ClaimIssue(ClaimFault.UNCLAIMED, Severity.INFO));
    }

    @Test
    void withoutItemsNothingIsSaidOfPublication() {
        ClaimReport report = ClaimCheck.against(CATALOG, DAY)
                .check(
                        List.of(list(claimed(WATER, ORGAN), claimed(SAND, ORGAN)))
                                .iterator(),
                        null);
        assertThat(report.published()).isFalse();
        assertThat(report.hasIssues(Severity.INFO)).isFalse();
    }

    @Test
    void subItemsStandForTheirMainItemAndTheOtherWayRound() {
        Catalog withSubItems = Catalog.of(List.of(
                basic("00016421300Y", ExerciseLevel.COUNTY),
                basic("000164213001", ExerciseLevel.COUNTY),
                basic("000164213002", ExerciseLevel.COUNTY),
                basic("00011900900Y", ExerciseLevel.COUNTY)));
        ClaimReport report = ClaimCheck.against(withSubItems, DAY)
                .check(
                        List.of(list(claimed("00016421300Y", ORGAN), claimed("00011900900Y", ORGAN)))
                                .iterator(),
                        List.of(item("000164213001"), item("000164213002"), item("000119009003"))
                                .iterator());
        assertThat(only(report).rows())
                .extracting(ClaimRow::basicCode, ClaimRow::standing, ClaimRow::issues)
                .containsExactly(
                        tuple("00011900900Y", ClaimStanding.CLAIMED, List.of()),
                        tuple("000164213001", ClaimStanding.CLAIMED, List.of()),
                        tuple("000164213002", ClaimStanding.CLAIMED, List.of()));
    }

    @Test
    void whatIsOverIsNeitherDueNorPublished() {
        Catalog catalog = Catalog.of(List.of(
                basic(WATER, ExerciseLevel.COUNTY),
                basic(SAND, ExerciseLevel.COUNTY).toBuilder()
                        .lifecycle(
                                Lifecycle.builder().status(ItemStatus.CANCELLED).build())
                        .build()));
        ServiceItem suspended = item(WATER).toBuilder()
                .lifecycle(Lifecycle.builder().status(ItemStatus.SUSPENDED).build())
                .build();
        DistrictClaims district = only(ClaimCheck.against(catalog, DAY)
                .check(
                        List.of(list(claimed(WATER, ORGAN))).iterator(),
                        List.of(suspended).iterator()));
        assertThat(district.rows()).hasSize(1);
        assertThat(faults(district, WATER)).containsExactly(ClaimFault.NOT_PUBLISHED);
    }

    @ParameterizedTest
    @EnumSource(ClaimFault.class)
    void everyFaultIsSaidInBothLanguages(ClaimFault fault) {
        ClaimIssue issue = new ClaimIssue(fault, Severity.INFO);
        assertThat(issue.message().in(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
        assertThat(issue.message().in(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
    }

    private static ClaimReport check(List<ClaimList> lists, ServiceItem... items) {
        return ClaimCheck.against(CATALOG, DAY)
                .check(lists.iterator(), Arrays.asList(items).iterator());
    }

    private static DistrictClaims only(ClaimReport report) {
        assertThat(report.districts()).hasSize(1);
        return report.districts().get(0);
    }

    private static ClaimRow row(DistrictClaims district, String code) {
        return district.rows().stream()
                .filter(row -> row.basicCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static List<ClaimFault> faults(DistrictClaims district, String code) {
        return row(district, code).issues().stream().map(ClaimIssue::fault).toList();
    }

    private static BasicItem basic(String code, ExerciseLevel... levels) {
        return BasicItem.builder()
                .identity(identity(code))
                .name(ItemName.builder().main("事项" + code).build())
                .itemType(ItemType.LICENCE)
                .exerciseLevels(List.of(levels))
                .build();
    }

    private static ServiceItem item(String code) {
        return ServiceItem.builder()
                .identity(identity(code))
                .name(ItemName.builder().main("事项" + code).build())
                .itemType(ItemType.LICENCE)
                .authority(Authority.builder().division(DISTRICT).organ(ORGAN).build())
                .build();
    }

    private static ItemIdentity identity(String code) {
        return ItemIdentity.builder()
                .national(NationalCodes.builder().basicCode(code).build())
                .build();
    }

    private static ClaimList list(ClaimEntry... entries) {
        return ClaimList.builder()
                .id("claims")
                .division(DISTRICT)
                .entries(List.of(entries))
                .build();
    }

    private static ClaimEntry claimed(String code, OrganRef organ) {
        return entry(code, ClaimState.CLAIMED, null).toBuilder().organ(organ).build();
    }

    private static ClaimEntry entry(String code, ClaimState state, @Nullable String reason) {
        return ClaimEntry.builder().basicCode(code).state(state).reason(reason).build();
    }
}
