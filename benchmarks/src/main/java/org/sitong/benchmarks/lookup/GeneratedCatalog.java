package org.sitong.benchmarks.lookup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoader;
import org.sitong.document.DocumentReader;
import org.sitong.item.Audience;
import org.sitong.item.Authority;
import org.sitong.item.DivisionRef;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.ItemType;
import org.sitong.item.Lifecycle;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;

/** Service items of many districts, each of which implements 2,500 basic items through 25 organs; the same ones each time. */
public final class GeneratedCatalog {

    private static final int ORGANS = 25;
    private static final int ITEMS = 100;
    private static final int MATERIALS = 500;
    private static final List<String> OBJECTS = List.of(
            "居民身份证", "户口", "出入境证件", "食品经营", "药品零售", "公共场所卫生", "医疗机构", "医师执业", "护士执业", "建筑工程", "房地产开发", "商品房预售", "住房公积金",
            "不动产", "土地使用权", "城市道路占用", "户外广告设施", "燃气经营", "供水单位", "污水排放", "危险化学品", "烟花爆竹", "特种设备", "计量器具", "营业执照",
            "个体工商户", "农药经营", "种子生产", "动物防疫条件", "渔业捕捞", "林木采伐", "取水", "河道采砂", "道路运输", "机动车", "船舶", "出版物", "营业性演出",
            "娱乐场所", "互联网上网服务", "旅行社", "体育场所", "民办学校", "教师资格", "社会团体", "养老机构", "残疾人证", "最低生活保障", "失业保险", "退休人员养老金");
    private static final List<String> ACTIONS = List.of(
            "许可", "核准", "登记", "备案", "审批", "换领", "补领", "变更登记", "注销登记", "延续审批", "资格认定", "等级评定", "年度检验", "补贴申领", "待遇核定",
            "信息查询", "证明出具", "档案转递", "费用减免", "奖励申报", "设立许可", "迁移审批", "用途变更核准", "安全审查", "竣工验收", "验收备案", "预售许可", "临时占用审批",
            "进口审批", "出口审批", "经营许可", "生产许可", "运输许可", "储存许可", "使用登记", "检定", "注册", "首次注册", "再注册", "执业变更", "多机构备案", "停业审批",
            "复业登记", "撤销备案", "名称核准", "章程核准", "负责人变更备案", "场地变更核准", "规模变更核准", "终止审批");
    private static final List<String> HANDLING = List.of("新办", "变更", "延续", "补办", "注销");

    private final List<ImplementationStandard> samples;

    /**
     * A catalog to be made.
     *
     * @param folder a folder with implementation standards to vary
     */
    public GeneratedCatalog(Path folder) {
        Catalog catalog =
                CatalogLoader.of(DocumentReader.standard()).load(folder).catalog();
        try (Stream<ImplementationStandard> all = catalog.definitions(ImplementationStandard.class)) {
            samples = all.toList();
        }
    }

    /**
     * The items, each made when it is asked for.
     *
     * @param count how many
     * @return the items in the catalog's order
     */
    public Stream<ServiceItem> items(int count) {
        return IntStream.range(0, count).mapToObj(this::item);
    }

    /**
     * One item.
     *
     * @param number its number in the catalog's order, from 0
     * @return the item
     */
    public ServiceItem item(int number) {
        int district = number / (ORGANS * ITEMS);
        int organ = number / ITEMS % ORGANS;
        int basic = organ * ITEMS + number % ITEMS;
        ImplementationStandard sample = samples.get(basic % samples.size());
        String division = String.format(Locale.ROOT, "99%02d%02d", 1 + district / 20, 1 + district % 20);
        String creditCode = String.format(Locale.ROOT, "11%sMB99%03d%02dX", division, 300 + organ, district % 90);
        String basicCode = String.format(Locale.ROOT, "0001%05d000", basic + 10_000);
        String implementation = creditCode + "4" + basicCode;
        return ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode(basicCode)
                                .implementationCode(implementation)
                                .handlingItemCode(implementation + "01")
                                .build())
                        .build())
                .name(ItemName.builder()
                        .main(OBJECTS.get(basic / ACTIONS.size()) + ACTIONS.get(basic % ACTIONS.size()))
                        .handlingItem(HANDLING.get(number % HANDLING.size()))
                        .build())
                .itemType(ItemType.values()[basic % ItemType.values().length])
                .authority(Authority.builder()
                        .organ(OrganRef.builder()
                                .name("示例区" + division + "第" + organ + "局")
                                .creditCode(creditCode)
                                .build())
                        .level(ExerciseLevel.COUNTY)
                        .division(DivisionRef.builder()
                                .code(division)
                                .name("示例区" + division)
                                .build())
                        .build())
                .lifecycle(Lifecycle.builder()
                        .status(number % 17 == 0 ? ItemStatus.SUSPENDED : ItemStatus.IN_USE)
                        .version(1)
                        .build())
                .none(sample.none())
                .legalBases(sample.legalBases())
                .audience(Audience.builder()
                        .naturalPersonTopic(String.format(Locale.ROOT, "%03d", 5 * (1 + basic % 20)))
                        .build())
                .conditions(sample.conditions())
                .situations(sample.situations())
                .materials(materials(sample, basic))
                .process(sample.process())
                .timeLimits(sample.timeLimits())
                .caseType(sample.caseType())
                .fees(sample.fees())
                .channels(sample.channels())
                .results(sample.results())
                .quantityLimit(sample.quantityLimit())
                .remedies(sample.remedies())
                .faqs(sample.faqs())
                .build();
    }

    private static List<ItemMaterial> materials(ImplementationStandard sample, int basic) {
        return IntStream.range(0, sample.materials().size())
                .mapToObj(place -> sample.materials().get(place).toBuilder()
                        .standardMaterial("M-" + (basic * 7 + place * 31) % MATERIALS)
                        .build())
                .toList();
    }
}
