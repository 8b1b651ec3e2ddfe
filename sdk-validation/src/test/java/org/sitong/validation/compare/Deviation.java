package org.sitong.validation.compare;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitong.item.BasisPurpose;
import org.sitong.item.BasisRank;
import org.sitong.item.CaseType;
import org.sitong.item.Condition;
import org.sitong.item.Contact;
import org.sitong.item.Contacts;
import org.sitong.item.CopyKind;
import org.sitong.item.FeeItem;
import org.sitong.item.Fees;
import org.sitong.item.ItemMaterial;
import org.sitong.item.LegalBasis;
import org.sitong.item.QuantityLimit;
import org.sitong.item.Result;
import org.sitong.item.ResultKind;
import org.sitong.item.ServiceItem;
import org.sitong.item.Step;
import org.sitong.item.StepKind;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;
import org.sitong.validation.derivation.Standing;

/** How a district may deviate from the others, and where that stands. */
enum Deviation {
    STATUTORY_LONGER(
            "timeLimits.statutory",
            ComparedElement.STATUTORY,
            Standing.CONTRADICTION,
            item -> item.timeLimits(
                    item.build().timeLimits().toBuilder().statutory(days(30)).build())),
    STATUTORY_BY_LOCAL_REGULATION(
            "timeLimits.statutory",
            ComparedElement.STATUTORY,
            Standing.LAWFUL,
            item -> item.timeLimits(item.build().timeLimits().toBuilder()
                            .statutory(days(15))
                            .build())
                    .legalBasis(LegalBasis.builder()
                            .title("某省行政许可条例")
                            .article("第九条")
                            .rank(BasisRank.LOCAL_REGULATION)
                            .territory(String.valueOf(
                                    item.build().authority().division().code()))
                            .purpose(BasisPurpose.TIME_LIMIT)
                            .build())),
    PROMISE_SHORTER(
            "timeLimits.promised",
            ComparedElement.PROMISED,
            Standing.LAWFUL,
            item -> item.timeLimits(
                    item.build().timeLimits().toBuilder().promised(days(3)).build())),
    MATERIAL_WITHOUT_BASIS(
            "materials",
            ComparedElement.MATERIALS,
            Standing.NEEDS_BASIS,
            item -> item.material(
                    ItemMaterial.builder().id("mx").name("无犯罪记录证明").build())),
    MATERIAL_WITH_BASIS(
            "materials",
            ComparedElement.MATERIALS,
            Standing.LAWFUL,
            item -> item.material(ItemMaterial.builder()
                    .id("mx")
                    .name("水质检测报告")
                    .basisEntry(LegalBasis.builder()
                            .title("生活饮用水卫生监督管理办法")
                            .article("第七条")
                            .rank(BasisRank.DEPARTMENT_RULE)
                            .build())
                    .build())),
    MORE_COPIES(
            "materials.copies",
            null,
            Standing.LAWFUL,
            item -> materials(item, first(item.build().materials(), material -> material.copies(3)))),
    ORIGINAL_AND_COPY(
            "materials.copyKind",
            null,
            Standing.LAWFUL,
            item -> materials(
                    item, first(item.build().materials(), material -> material.copyKind(CopyKind.ORIGINAL_AND_COPY)))),
    CONDITION_ADDED(
            "conditions",
            ComparedElement.CONDITIONS,
            Standing.NEEDS_BASIS,
            item -> item.condition(
                    Condition.builder().id("cx").text("在本辖区内注册满三年").build())),
    FEE_CHARGED(
            "fees.items",
            ComparedElement.FEES,
            Standing.NEEDS_BASIS,
            item -> item.fees(Fees.builder()
                    .charged(true)
                    .item(FeeItem.builder()
                            .name("工本费")
                            .amount(new BigDecimal("10"))
                            .build())
                    .build())),
    NAME_IN_OTHER_BRACKETS(
            "name.main",
            ComparedElement.NAME,
            Standing.LAWFUL,
            item -> item.name(item.build().name().toBuilder()
                    .main(item.build().name().main().replace('（', '(').replace('）', ')'))
                    .build())),
    LESS_VISITS(
            "channels.visits",
            null,
            Standing.LAWFUL,
            item -> item.channels(item.build().channels().toBuilder().visits(0).build())),
    NO_EXPRESS(
            "channels.express",
            null,
            Standing.LAWFUL,
            item -> item.channels(
                    item.build().channels().toBuilder().express(false).build())),
    CASE_TYPE("caseType", null, Standing.LAWFUL, item -> item.caseType(CaseType.IMMEDIATE)),
    OTHER_RESULT(
            "results.resultKind",
            null,
            Standing.CONTRADICTION,
            item -> item.clearResults()
                    .result(licence().toBuilder()
                            .resultKind(ResultKind.APPROVAL_DOCUMENT)
                            .build())),
    QUANTITY_LIMITED(
            "quantityLimit.limited",
            null,
            Standing.CONTRADICTION,
            item -> item.quantityLimit(QuantityLimit.builder().limited(true).build())),
    STEP_WITHOUT_BASIS(
            "process.steps",
            null,
            Standing.NEEDS_BASIS,
            item -> item.process(item.build().process().toBuilder()
                    .step(Step.builder()
                            .id("sx")
                            .stepKind(StepKind.OTHER)
                            .name("现场核查")
                            .build())
                    .build())),

    /** Nothing that is compared. */
    NOTHING_BUT_PLACE(
            null,
            null,
            null,
            item -> item.contacts(Contacts.builder()
                            .consultation(
                                    Contact.builder().telephone("0990-12345").build())
                            .build())
                    .channels(item.build().channels().toBuilder()
                            .onlineUrl("https://example.invalid/x")
                            .build())),
    NOTHING_BUT_ORDER(null, null, null, item -> materials(item, reversed(item.build()))),
    NOTHING_BUT_WRITING(
            null,
            null,
            null,
            item -> materials(item, first(item.build().materials(), material -> material.name("卫生许可申请表（原件）")))),
    NOTHING_BUT_UNIT(
            null,
            null,
            null,
            item -> item.timeLimits(item.build().timeLimits().toBuilder()
                    .statutory(TimeLimit.builder()
                            .value(new BigDecimal("20.0"))
                            .unit(TimeUnit.WORKING_DAY)
                            .raw("20个工作日")
                            .build())
                    .build()));

    private final @Nullable String path;
    private final @Nullable ComparedElement element;
    private final @Nullable Standing standing;
    private final UnaryOperator<ServiceItem.ServiceItemBuilder> change;

    Deviation(
            @Nullable String path,
            @Nullable ComparedElement element,
            @Nullable Standing standing,
            UnaryOperator<ServiceItem.ServiceItemBuilder> change) {
        this.path = path;
        this.element = element;
        this.standing = standing;
        this.change = change;
    }

    private static TimeLimit days(int days) {
        return TimeLimit.builder()
                .value(BigDecimal.valueOf(days))
                .unit(TimeUnit.WORKING_DAY)
                .build();
    }

    private static List<ItemMaterial> first(
            List<ItemMaterial> materials, UnaryOperator<ItemMaterial.ItemMaterialBuilder> change) {
        List<ItemMaterial> all = new java.util.ArrayList<>(materials);
        all.set(0, change.apply(all.get(0).toBuilder()).build());
        return all;
    }

    private static ServiceItem.ServiceItemBuilder materials(
            ServiceItem.ServiceItemBuilder item, List<ItemMaterial> materials) {
        return item.clearMaterials().materials(materials);
    }

    private static List<ItemMaterial> reversed(ServiceItem item) {
        List<ItemMaterial> all = new java.util.ArrayList<>(item.materials());
        java.util.Collections.reverse(all);
        return all;
    }

    /** The path of the element whose difference is to be found; {@code null} where none may be. */
    @Nullable
    String path() {
        return path;
    }

    /** The element by which the pair is no longer the same; {@code null} where it still is. */
    @Nullable
    ComparedElement element() {
        return element;
    }

    @Nullable
    Standing standing() {
        return standing;
    }

    /** What else is then told. */
    List<String> also() {
        return switch (this) {
            case STATUTORY_BY_LOCAL_REGULATION -> List.of("legalBases");
            case FEE_CHARGED -> List.of("fees.charged");
            default -> List.of();
        };
    }

    ServiceItem of(ServiceItem item) {
        return change.apply(item.toBuilder()).build();
    }

    /** The results of an item that deviates in nothing. */
    static Result licence() {
        return Result.builder().resultKind(ResultKind.CERTIFICATE).name("卫生许可证").build();
    }
}
