package org.sitong.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitong.catalog.Catalog;
import org.sitong.document.DocumentFormat;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.Condition;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.LegalBasis;
import org.sitong.item.Lifecycle;
import org.sitong.item.LocalCodes;
import org.sitong.item.Material;
import org.sitong.item.NationalCodes;
import org.sitong.item.Process;
import org.sitong.item.Provenance;
import org.sitong.item.ServiceItem;
import org.sitong.item.SituationCase;
import org.sitong.item.Situations;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;
import org.sitong.validation.Input;
import org.sitong.validation.derivation.Standing;

class ComparisonTest {

    private static final ServiceItem ONE = Districts.item(1, 0);
    private static final ServiceItem OTHER = Districts.item(2, 0);

    private static ServiceItem with(ServiceItem item, UnaryOperator<ServiceItem.ServiceItemBuilder> change) {
        return change.apply(item.toBuilder()).build();
    }

    private static ComparisonReport compare(ServiceItem... items) {
        Map<String, List<ServiceItem>> districts = new LinkedHashMap<>();
        for (int i = 0; i < items.length; i++) {
            districts.put("district " + i, List.of(items[i]));
        }
        return Comparison.of(districts);
    }

    private static UnaryOperator<ServiceItem.ServiceItemBuilder> level(ExerciseLevel level) {
        return item ->
                item.authority(item.build().authority().toBuilder().level(level).build());
    }

    private static UnaryOperator<ServiceItem.ServiceItemBuilder> promise(int number, TimeUnit unit) {
        return item -> item.timeLimits(item.build().timeLimits().toBuilder()
                .promised(TimeLimit.builder()
                        .value(BigDecimal.valueOf(number))
                        .unit(unit)
                        .build())
                .build());
    }

    @Test
    void placesOrgansTelephonesAndIdsAreNoDifference() {
        ComparisonReport report = compare(ONE, OTHER);
        assertThat(report.summary().pairs()).isEqualTo(1);
        assertThat(report.summary().identicalPairs()).isEqualTo(1);
        assertThat(report.items().get(0).differences()).isEmpty();
        assertThat(report.summary().agreement().index()).isEqualTo(1);
    }

    @Test
    void otherNamesMakeNoPairButStayAGroup() {
        ComparisonReport report = compare(
                ONE,
                with(
                        OTHER,
                        item -> item.name(item.build().name().toBuilder()
                                .handlingItem("变更")
                                .build())));
        assertThat(report.summary().groups()).isEqualTo(1);
        assertThat(report.summary().pairs()).isZero();
        assertThat(report.items()).isEmpty();
        assertThat(report.summary().unpaired()).hasSize(1);
    }

    @Test
    void localCodesAreOfTheirRegion() {
        UnaryOperator<ServiceItem.ServiceItemBuilder> local44 = item -> item.identity(local("44"));
        UnaryOperator<ServiceItem.ServiceItemBuilder> local45 = item -> item.identity(local("45"));
        assertThat(compare(with(ONE, local44), with(OTHER, local44)).summary().pairs())
                .isEqualTo(1);
        assertThat(compare(with(ONE, local44), with(OTHER, local45)).summary().groups())
                .isZero();
    }

    private static ItemIdentity local(String region) {
        return ItemIdentity.builder()
                .local(LocalCodes.builder()
                        .region(region)
                        .basicCode("440105008004")
                        .build())
                .build();
    }

    @Test
    void levelsAreComparedByThemselvesAndAcross() {
        ComparisonReport report = compare(
                with(ONE, level(ExerciseLevel.MUNICIPAL)),
                OTHER,
                with(Districts.item(3, 0), promise(3, TimeUnit.WORKING_DAY)));
        assertThat(report.items()).extracting(ComparedItem::sameLevel).containsExactly(true, false);
        assertThat(report.items()).extracting(ComparedItem::pairs).containsExactly(1L, 2L);
        assertThat(report.summary().pairs()).isEqualTo(3);
    }

    @Test
    void acrossLevelsTheHigherOneComesFirstAndAShorterPromiseBelowIsLawful() {
        ServiceItem city = with(OTHER, promise(3, TimeUnit.WORKING_DAY));
        ServiceItem province = with(ONE, level(ExerciseLevel.PROVINCIAL));
        for (ComparisonReport report : List.of(compare(city, province), compare(province, city))) {
            ComparedItem item = report.items().get(0);
            Difference promise = item.differences().get(0);
            assertThat(promise.standing()).isEqualTo(Standing.LAWFUL);
            assertThat(promise.values())
                    .extracting(ComparedValue::demand)
                    .containsExactly(Demand.STRICTEST, Demand.EASIEST);
            assertThat(item.members()
                            .get(promise.values().get(0).members().get(0))
                            .level())
                    .isEqualTo(ExerciseLevel.PROVINCIAL);
        }
    }

    @Test
    void aLongerPromiseBelowIsItsOwnChoiceUnlessItDerives() {
        ServiceItem province = with(ONE, level(ExerciseLevel.PROVINCIAL));
        ServiceItem city = with(OTHER, promise(15, TimeUnit.WORKING_DAY));
        assertThat(compare(province, city).items().get(0).differences().get(0).standing())
                .isEqualTo(Standing.LAWFUL);
        ServiceItem deriving = with(
                city,
                item -> item.lifecycle(Lifecycle.builder()
                        .derivesFrom(org.sitong.item.DerivationRef.builder()
                                .code(province.identityCode())
                                .build())
                        .build()));
        assertThat(compare(province, deriving)
                        .items()
                        .get(0)
                        .differences()
                        .get(0)
                        .standing())
                .isEqualTo(Standing.CONTRADICTION);
    }

    @Test
    void unitsThatConvertAreNoDifference() {
        ComparisonReport report =
                compare(with(ONE, promise(2, TimeUnit.WEEK)), with(OTHER, promise(14, TimeUnit.NATURAL_DAY)));
        assertThat(report.summary().identicalPairs()).isEqualTo(1);
        assertThat(report.items().get(0).differences()).isEmpty();
    }

    @Test
    void whatOneSourceDoesNotCarryIsLeftOutOfThePair() {
        ServiceItem poor = with(
                OTHER,
                item -> item.fees(null)
                        .clearConditions()
                        .provenance(Provenance.builder()
                                .profile("p")
                                .carries(List.of("name", "materials.name", "timeLimits"))
                                .build()));
        ComparisonReport report = compare(ONE, poor);
        assertThat(report.summary().identicalPairs()).isEqualTo(1);
        assertThat(report.items().get(0).differences())
                .allSatisfy(difference -> assertThat(difference.standing()).isEqualTo(Standing.NOT_CHECKED))
                .extracting(difference -> difference.element().path())
                .containsExactly("conditions", "fees");
        assertThat(report.summary().byElement().stream()
                        .filter(each -> each.of().equals("conditions"))
                        .findFirst()
                        .orElseThrow()
                        .compared())
                .isZero();
    }

    @Test
    void aConditionThatIsCutOffIsNotJudged() {
        ServiceItem cutOff = with(
                OTHER,
                item -> item.clearConditions()
                        .condition(
                                Condition.builder().text("符合以下全部条件的申请人可以提出申请：").build()));
        ComparisonReport report = compare(
                with(
                        ONE,
                        item -> item.clearConditions()
                                .condition(Condition.builder()
                                        .text("符合以下全部条件的单位可以提出申请：")
                                        .build())),
                cutOff);
        assertThat(report.summary().differingPairs()).containsEntry(ComparedElement.CONDITIONS, 1L);
        assertThat(report.items().get(0).differences())
                .isNotEmpty()
                .allSatisfy(difference -> assertThat(difference.standing()).isEqualTo(Standing.NOT_CHECKED));
    }

    @Test
    void namesOfTheSameStandardMaterialAreTheSame() {
        ServiceItem one = with(
                ONE,
                item -> item.clearMaterials()
                        .material(ItemMaterial.builder().name("身份证").build()));
        ServiceItem other = with(
                OTHER,
                item -> item.clearMaterials()
                        .material(ItemMaterial.builder().name("居民身份证明文件").build()));
        assertThat(compare(one, other).summary().differingPairs()).containsEntry(ComparedElement.MATERIALS, 1L);
        Comparison comparison = Comparison.builder()
                .materials(MaterialNames.of(List.of(Material.builder()
                        .code("CL1")
                        .name("居民身份证")
                        .alias("身份证")
                        .alias("居民身份证明文件")
                        .build())))
                .build();
        comparison.add("a", Input.of("a", one));
        comparison.add("b", Input.of("b", other));
        List<ComparedItem> items = new ArrayList<>();
        assertThat(comparison.finish(items::add).identicalPairs()).isEqualTo(1);
        assertThat(items.get(0).differences()).isEmpty();
    }

    @Test
    void whatIsNotInForceIsLeftOutAndOfTwoVersionsTheHigherCounts() {
        ServiceItem old = with(
                OTHER, item -> item.lifecycle(Lifecycle.builder().version(1).build()));
        ServiceItem now = with(
                OTHER,
                item -> promise(3, TimeUnit.WORKING_DAY)
                        .apply(item)
                        .lifecycle(Lifecycle.builder().version(2).build()));
        ServiceItem draft = with(
                OTHER,
                item -> item.lifecycle(
                        Lifecycle.builder().version(3).status(ItemStatus.DRAFT).build()));
        Comparison comparison =
                Comparison.builder().day(LocalDate.of(2026, 11, 22)).build();
        comparison.add("a", Input.of("one", ONE));
        for (ServiceItem each : List.of(now, old, draft)) {
            comparison.add("b", Input.of("other", each));
        }
        List<ComparedItem> items = new ArrayList<>();
        ComparisonSummary summary = comparison.finish(items::add);
        assertThat(summary.leftOut()).isEqualTo(1);
        assertThat(summary.pairs()).isEqualTo(1);
        assertThat(summary.differingPairs()).containsEntry(ComparedElement.PROMISED, 1L);
    }

    @Test
    void whatCannotBeReadIsCountedAndNamed() {
        Comparison comparison = Comparison.builder().build();
        comparison.add("a", Input.of("broken", "{".getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON));
        ComparisonSummary summary = comparison.finish(item -> {});
        assertThat(summary.unreadCount()).isEqualTo(1);
        assertThat(summary.unread()).containsExactly("broken");
        assertThat(summary.districts()).containsExactly("a");
        assertThat(summary.sources()).containsExactly("a");
    }

    @Test
    void whatSomePublishAndOthersDoNotIsTold() {
        ComparisonReport report = Comparison.of(Map.of("甲", List.of(ONE, Districts.item(1, 7)), "乙", List.of(OTHER)));
        assertThat(report.summary().unmatched()).singleElement().satisfies(unmatched -> {
            assertThat(unmatched.basicCode()).isEqualTo(Districts.basicCode(7));
            assertThat(unmatched.published()).containsExactly(Districts.name(1));
            assertThat(unmatched.missing()).containsExactly(Districts.name(2));
        });
    }

    @Test
    void theSameNameUnderOtherCodesIsTold() {
        ItemName name = ONE.name();
        ComparisonReport report = compare(ONE, with(Districts.item(2, 7), item -> item.name(name)));
        assertThat(report.summary().sameNames())
                .singleElement()
                .satisfies(group -> assertThat(group.uses())
                        .extracting(NameGroup.Use::basicCode)
                        .containsExactly(Districts.basicCode(0), Districts.basicCode(7)));
    }

    @Test
    void namesThatDifferByNoiseAreTold() {
        ComparisonReport report = compare(
                ONE,
                with(
                        OTHER,
                        item -> item.name(ItemName.builder()
                                .main("【省集中系统】 " + ONE.name().main() + "（县级）")
                                .build())),
                with(
                        Districts.item(3, 0),
                        item -> item.name(ItemName.builder()
                                .main(ONE.name().main().replace("（", "( "))
                                .build())));
        assertThat(report.summary().noisyNames())
                .singleElement()
                .satisfies(group -> assertThat(group.uses()).hasSize(3));
        assertThat(report.summary().pairs()).isEqualTo(1);
        assertThat(report.summary().differingPairs()).containsEntry(ComparedElement.NAME, 1L);
    }

    @Test
    void theDivisionInFrontOfANameIsNoiseAndOtherTextIsNot() {
        Function<String, UnaryOperator<ServiceItem.ServiceItemBuilder>> before = text -> item ->
                item.name(ItemName.builder().main(text + ONE.name().main()).build());
        assertThat(compare(ONE, with(OTHER, before.apply(Districts.name(2))))
                        .summary()
                        .noisyNames())
                .hasSize(1);
        assertThat(compare(ONE, with(OTHER, before.apply(Districts.name(3))))
                        .summary()
                        .noisyNames())
                .isEmpty();
    }

    @Test
    void oneSetIsSplitByDivisionOrOrgan() {
        for (Split split : Split.values()) {
            Comparison comparison = Comparison.builder().split(split).build();
            comparison.add("all", Input.of("two", OTHER));
            comparison.add("all", Input.of("one", ONE));
            ComparisonSummary summary = comparison.finish(item -> {});
            assertThat(summary.pairs()).isEqualTo(1);
            assertThat(summary.districts()).hasSize(2).isSorted();
        }
    }

    private static UnaryOperator<ServiceItem.ServiceItemBuilder> statutory(int days, LegalBasis... bases) {
        return item -> item.timeLimits(item.build().timeLimits().toBuilder()
                        .statutory(TimeLimit.builder()
                                .value(BigDecimal.valueOf(days))
                                .unit(TimeUnit.WORKING_DAY)
                                .build())
                        .build())
                .legalBases(List.of(bases));
    }

    private static LegalBasis regulation(@Nullable String territory) {
        return LegalBasis.builder()
                .title("某条例")
                .article("第九条")
                .rank(BasisRank.LOCAL_REGULATION)
                .territory(territory)
                .purpose(BasisPurpose.TIME_LIMIT)
                .build();
    }

    private static Difference at(ComparisonReport report, String element) {
        return report.items().get(0).differences().stream()
                .filter(each -> each.element().path().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.items().toString()));
    }

    @Test
    void threeValuesOfThreeDistrictsAreOneDifferenceAndTheWorstPairDecides() {
        ComparisonReport report = compare(
                with(ONE, statutory(20)),
                with(OTHER, statutory(30)),
                with(Districts.item(3, 0), statutory(15, regulation("990003"))));
        Difference limit = at(report, "timeLimits.statutory");
        assertThat(report.items().get(0).differences()).hasSize(2);
        assertThat(limit.values())
                .extracting(ComparedValue::members)
                .containsExactly(List.of(1), List.of(0), List.of(2));
        assertThat(limit.values())
                .extracting(ComparedValue::demand)
                .containsExactly(Demand.STRICTEST, Demand.BETWEEN, Demand.EASIEST);
        assertThat(limit.standing()).isEqualTo(Standing.CONTRADICTION);
        assertThat(limit.deciding()).containsExactly(0, 1);
        assertThat(limit.comparisons())
                .extracting(pair -> pair.judgement().standing())
                .containsExactly(Standing.CONTRADICTION, Standing.LAWFUL, Standing.LAWFUL);
        assertThat(limit.pairs()).isEqualTo(3);
        assertThat(report.summary().judgement()).containsEntry(Standing.CONTRADICTION, 1L);
    }

    @Test
    void aRegulationThatAppliesToBothIsNoReasonForOneToDiffer() {
        assertThat(at(compare(with(ONE, statutory(15, regulation("990000"))), OTHER), "timeLimits.statutory")
                        .standing())
                .isEqualTo(Standing.NEEDS_BASIS);
        assertThat(at(compare(with(ONE, statutory(15, regulation("990001"))), OTHER), "timeLimits.statutory")
                        .standing())
                .isEqualTo(Standing.LAWFUL);
        assertThat(at(compare(with(ONE, statutory(15, regulation("990002"))), OTHER), "timeLimits.statutory")
                        .standing())
                .isEqualTo(Standing.CONTRADICTION);
        assertThat(at(compare(with(ONE, statutory(15, regulation(null))), OTHER), "timeLimits.statutory")
                        .standing())
                .isEqualTo(Standing.NOT_CHECKED);
    }

    @Test
    void whoseDivisionARegulationCoversIsToldForEveryMember() {
        ComparisonReport report = compare(
                with(ONE, statutory(15, regulation("990000"))),
                OTHER,
                with(
                        Districts.item(3, 0),
                        item -> item.authority(item.build().authority().toBuilder()
                                .division(DivisionRef.builder().code("440103").build())
                                .build())));
        Difference limit = at(report, "timeLimits.statutory");
        assertThat(limit.values()).hasSize(2);
        assertThat(limit.comparisons())
                .extracting(pair -> pair.judgement().standing())
                .containsExactly(Standing.NEEDS_BASIS, Standing.LAWFUL);
    }

    @Test
    void eachIsMeasuredAgainstWhatTheReferenceSets() {
        ImplementationStandard standard = ImplementationStandard.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode(Districts.basicCode(0))
                                .build())
                        .build())
                .name(ONE.name())
                .itemType(ONE.itemType())
                .timeLimits(ONE.timeLimits())
                .conditions(ONE.conditions())
                .materials(ONE.materials())
                .build();
        Comparison comparison =
                Comparison.builder().references(Catalog.of(List.of(standard))).build();
        comparison.add("a", Input.of("a", with(ONE, statutory(15, regulation("990001")))));
        comparison.add("b", Input.of("b", with(OTHER, statutory(30))));
        comparison.add("c", Input.of("c", Districts.item(3, 0)));
        List<ComparedItem> items = new ArrayList<>();
        comparison.finish(items::add);
        Difference limit = items.get(0).differences().get(0);
        assertThat(limit.measured()).isTrue();
        assertThat(limit.reference()).isNotNull();
        assertThat(limit.deciding()).containsExactly(0);
        assertThat(limit.values().get(0).members()).containsExactly(1);
        assertThat(limit.values())
                .extracting(value ->
                        value.measured() == null ? null : value.measured().standing())
                .containsExactly(Standing.CONTRADICTION, null, Standing.LAWFUL);
    }

    @Test
    void aConditionThatIsWordedOtherwiseAndOneThatIsMissingAreOnePlace() {
        Function<String, UnaryOperator<ServiceItem.ServiceItemBuilder>> saying = text ->
                item -> item.condition(Condition.builder().id("x").text(text).build());
        ComparisonReport report = compare(
                with(ONE, saying.apply("采砂作业方案保证河势稳定、防洪安全和通航安全")),
                with(OTHER, saying.apply("采砂作业方案保证河势稳定、防洪安全和通航安全，并避开堤防")),
                Districts.item(3, 0));
        assertThat(report.items().get(0).differences()).singleElement().satisfies(condition -> {
            assertThat(condition.element().path()).isEqualTo("conditions");
            assertThat(condition.values()).hasSize(3);
            assertThat(condition.standing()).isEqualTo(Standing.NEEDS_BASIS);
        });
    }

    @Test
    void whatBearsOnApplicantsComesFirstAndTheLimitsOfStepsLast() {
        ServiceItem slower = with(
                OTHER,
                item -> promise(5, TimeUnit.WORKING_DAY)
                        .apply(item)
                        .process(Process.builder()
                                .step(Step.builder()
                                        .stepKind(StepKind.ACCEPTANCE)
                                        .name("受理")
                                        .limit(TimeLimit.builder()
                                                .value(BigDecimal.ONE)
                                                .unit(TimeUnit.WORKING_DAY)
                                                .build())
                                        .build())
                                .step(Step.builder()
                                        .stepKind(StepKind.DECISION)
                                        .name("决定")
                                        .build())
                                .build())
                        .legalBasis(regulation("990002")));
        ServiceItem other = with(
                ONE,
                item -> item.process(slower.process().toBuilder()
                        .clearSteps()
                        .step(slower.process().steps().get(0).toBuilder()
                                .limit(TimeLimit.builder()
                                        .value(BigDecimal.TEN)
                                        .unit(TimeUnit.WORKING_DAY)
                                        .build())
                                .build())
                        .step(slower.process().steps().get(1))
                        .build()));
        assertThat(compare(other, slower).items().get(0).differences())
                .extracting(difference -> difference.element().path())
                .containsExactly("timeLimits.promised", "legalBases", "process.steps.limit");
    }

    @Test
    void situationsAndMaterialsUnderOtherIdsAreTheSame() {
        BiFunction<String, String, UnaryOperator<ServiceItem.ServiceItemBuilder>> having =
                (prefix, name) -> item -> item.clearMaterials()
                        .material(ItemMaterial.builder()
                                .id(prefix + "m")
                                .name("营业执照")
                                .build())
                        .situations(Situations.builder()
                                .situationCase(SituationCase.builder()
                                        .id(prefix + "c")
                                        .name(name)
                                        .material(prefix + "m")
                                        .build())
                                .situationCase(SituationCase.builder()
                                        .id(prefix + "d")
                                        .name("变更")
                                        .build())
                                .build());
        assertThat(compare(with(ONE, having.apply("a", "新办")), with(OTHER, having.apply("b", "新办")))
                        .items()
                        .get(0)
                        .differences())
                .isEmpty();
        assertThat(compare(with(ONE, having.apply("a", "新办的")), with(OTHER, having.apply("b", "新办")))
                        .items()
                        .get(0)
                        .differences())
                .singleElement()
                .satisfies(each -> assertThat(each.element().path()).isEqualTo("situations.cases"));
    }

    @Test
    void districtsAreCalledByTheirDivisionsAndKeptApart() {
        Comparison comparison = Comparison.builder().build();
        comparison.add("x/one", Input.of("a", ONE));
        comparison.add("x/same", Input.of("b", Districts.item(1, 1)));
        comparison.add("x/other", Input.of("c", OTHER));
        comparison.add("x/mixed", Input.of("d", Districts.item(3, 0)));
        comparison.add("x/mixed", Input.of("e", Districts.item(4, 0)));
        ComparisonSummary summary = comparison.finish(item -> {});
        assertThat(summary.districts())
                .containsExactly("第001区 · x/one", "第001区 · x/same", Districts.name(2), "x/mixed");
        assertThat(summary.sources()).containsExactly("x/one", "x/same", "x/other", "x/mixed");
    }
}
