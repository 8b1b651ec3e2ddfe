package org.sitong.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.NationalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.internal.page.PageChecks;
import org.sitong.validation.internal.page.PageResources;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.report.RenderOptions;

class HtmlComparisonRendererTest {

    private static final RenderOptions CHINESE = RenderOptions.builder().build();
    private static final Path FOLDER = Path.of("src/test/resources/org/sitong/validation/compare");
    private static final PageResources RESOURCES = ComparisonPage.RESOURCES;

    private static ServiceItem item(String code, String name, int promised, String... materials) {
        ServiceItem.ServiceItemBuilder item = ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder().basicCode(code).build())
                        .build())
                .name(ItemName.builder().main(name).build())
                .timeLimits(TimeLimits.builder()
                        .promised(TimeLimit.builder()
                                .value(BigDecimal.valueOf(promised))
                                .unit(TimeUnit.WORKING_DAY)
                                .build())
                        .build());
        for (String material : materials) {
            item.material(ItemMaterial.builder().name(material).build());
        }
        return item.build();
    }

    private static ComparisonReport report() {
        Map<String, List<ServiceItem>> districts = new LinkedHashMap<>();
        districts.put(
                "松区",
                List.of(
                        item("000119005000", "取水许可", 10, "取水许可申请书", "身份证复印件", "租赁合同"),
                        item("000123018000", "停业登记", 1, "停业报告")));
        districts.put(
                "竹区",
                List.of(
                        item("000119005000", "取水许可", 15, "取水许可申请书（一式两份）", "居民身份证", "房屋租赁合同"),
                        item("000123018000", "停业登记", 1, "《停业报告》"),
                        item("000131234000", "只有竹区有", 1)));
        return Comparison.of(districts);
    }

    private static String render(ComparisonReport report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new HtmlComparisonRenderer().render(report, options, out);
        return out.toString();
    }

    private static JsonValue at(JsonValue value, String pointer) {
        return value.at(JsonPointer.parse(pointer));
    }

    private static void check(String name, String actual) throws IOException {
        if (Boolean.getBoolean("sitong.generate")) {
            Files.writeString(FOLDER.resolve(name), actual);
        } else {
            try (InputStream in =
                    Objects.requireNonNull(HtmlComparisonRendererTest.class.getResourceAsStream(name), name)) {
                assertThat(actual).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    @Test
    void saysItInChinese() throws IOException {
        check("comparison.zh.html", PageChecks.own(render(report(), CHINESE), RESOURCES));
    }

    @Test
    void saysItInEnglish() {
        String page =
                render(report(), CHINESE.toBuilder().locale(Locale.ENGLISH).build());
        assertThat(page).contains("<html lang=\"en\">", "<title>Sitong comparison of districts</title>");
    }

    @Test
    void isWholeSaysAllItsWordsAndAsksNothing() {
        String page = render(report(), CHINESE);
        PageChecks.isWhole(PageChecks.own(page, RESOURCES));
        PageChecks.hasItsWords(page, RESOURCES, Pattern.compile("'((html|standing|way|value|split)\\.[a-z.-]*[a-z])'"));
        PageChecks.asksNothing(page, RESOURCES);
        JsonObject words = (JsonObject) at(PageChecks.data(page, "about"), "/words/zh-CN");
        assertThat(MatchWay.values()).allMatch(way -> words.members().containsKey("way." + way.id()));
        assertThat(words.members())
                .containsKeys("demand.strictest", "demand.two.easiest", "html.tier.0", "html.tier.3");
    }

    @Test
    void withoutAScriptTheDifferencesAreATable() {
        String page = render(report(), CHINESE);
        String plain = StringUtils.substringBetween(page, "<noscript>", "</noscript>");
        assertThat(plain).contains("取水许可", "承诺办结时限", "松区：10个工作日", "竹区：15个工作日", "合法");
    }

    @Test
    void idsAreThereOnceAndNamesAreLabelled() {
        String page = PageChecks.own(render(report(), CHINESE), RESOURCES);
        List<String> ids = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Pattern.compile("aria-labelledby=\"([^\"]*)\"")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .isSubsetOf(ids);
        assertThat(page).contains("<th scope=\"col\"", "<th scope=\"row\"");
    }

    @Property(tries = 100)
    void hostileTextsStayTexts(@ForAll @StringLength(min = 1, max = 40) String any) {
        String hostile = "<script>alert(1)</script>&\"'" + any;
        Map<String, List<ServiceItem>> districts = new LinkedHashMap<>();
        districts.put("甲" + hostile, List.of(item("000119005000", hostile, 1, hostile, "甲")));
        districts.put("乙" + hostile, List.of(item("000119005000", hostile, 2, "乙" + hostile)));
        String page = render(Comparison.of(districts), CHINESE);
        PageChecks.holdsOnlyItsOwn(page, RESOURCES);
        assertThat(at(PageChecks.data(page, "chunk"), "/items/0/2/0"))
                .isEqualTo(JsonValue.of(Harmless.text(StringUtils.substringBefore(hostile, "\n"))));
    }

    @Test
    void aComparisonOfNothingIsWholeToo() {
        String page = render(Comparison.of(Map.of()), CHINESE);
        assertThat(at(PageChecks.data(page, "chunk"), "/items")).isEqualTo(new JsonValue.JsonArray(List.of()));
    }

    @Test
    void manyItemsTakeLittleRoom() {
        Map<String, List<ServiceItem>> districts = new LinkedHashMap<>();
        for (String district : List.of("松区", "竹区")) {
            List<ServiceItem> items = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                items.add(
                        item(String.format(Locale.ROOT, "0001%08d", i), "取水许可", district.length() + i % 7, "取水许可申请书"));
            }
            districts.put(district, items);
        }
        String page = render(Comparison.of(districts), CHINESE);
        assertThat(PageChecks.chunks(page)).isEqualTo(3);
        assertThat(StringUtils.substringAfter(page, "</noscript>").length()).isLessThan(600 * 400 + 60_000);
    }
}
