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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
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
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.report.RenderOptions;

class HtmlComparisonRendererTest {

    private static final RenderOptions CHINESE = RenderOptions.builder().build();
    private static final Path FOLDER = Path.of("src/test/resources/org/sitong/validation/compare");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" (id|class)=\"(about|chunk)\">([^<>&]*)</script>\n");

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

    /** The page without what is the same in all pages. */
    private static String own(String page) {
        return page.replace(ComparisonPage.RESOURCES.style(), "…")
                .replace(ComparisonPage.RESOURCES.script(), "…")
                .replaceAll("sha256-[^']*", "…");
    }

    private static JsonObject data(String page, String what) {
        Matcher data = DATA.matcher(page);
        while (data.find()) {
            if (data.group(2).equals(what)) {
                return (JsonObject) DocumentReader.standard()
                        .read(data.group(3).getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                        .value();
            }
        }
        throw new AssertionError("no " + what);
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
        check("comparison.zh.html", own(render(report(), CHINESE)));
    }

    @Test
    void saysItInEnglish() {
        String page =
                render(report(), CHINESE.toBuilder().locale(Locale.ENGLISH).build());
        assertThat(page).contains("<html lang=\"en\">", "<title>Sitong comparison of districts</title>");
    }

    @Test
    void everyElementIsClosed() {
        List<String> open = new ArrayList<>();
        Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)([^<>]*?)(/?)>").matcher(own(render(report(), CHINESE)));
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(open.remove(open.size() - 1)).isEqualTo(tags.group(2));
            } else if (tags.group(4).isEmpty()) {
                open.add(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    @Test
    void idsAreThereOnceAndNamesAreLabelled() {
        String page = own(render(report(), CHINESE));
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

    @Test
    void bothLanguagesAreInEveryPage() {
        JsonObject about = data(render(report(), CHINESE), "about");
        assertThat(((JsonObject) at(about, "/words/zh-CN")).members().keySet())
                .isEqualTo(((JsonObject) at(about, "/words/en")).members().keySet());
    }

    @Test
    void theScriptHasAllItsWords() {
        JsonObject words = (JsonObject) at(data(render(report(), CHINESE), "about"), "/words/zh-CN");
        List<String> said = Pattern.compile("'((html|standing|way|value|split)\\.[a-z.-]*[a-z])'")
                .matcher(ComparisonPage.RESOURCES.script())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(said).hasSizeGreaterThan(20).allMatch(words.members()::containsKey);
        assertThat(MatchWay.values()).allMatch(way -> words.members().containsKey("way." + way.id()));
    }

    @Test
    void thePageAsksNothingOfANetwork() {
        String page = render(report(), CHINESE);
        assertThat(page).doesNotContainPattern("(?i)\\bsrc=|url\\(|@import|fetch\\(|XMLHttpRequest|https?:");
        assertThat(ComparisonPage.RESOURCES.policy())
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe");
        assertThat(ComparisonPage.RESOURCES.script())
                .doesNotContain("innerHTML", "outerHTML", "eval(", "document.write", "</");
    }

    @Property(tries = 100)
    void hostileTextsStayTexts(@ForAll @StringLength(min = 1, max = 40) String any) {
        String hostile = "<script>alert(1)</script>&\"'" + any;
        Map<String, List<ServiceItem>> districts = new LinkedHashMap<>();
        districts.put("甲" + hostile, List.of(item("000119005000", hostile, 1, hostile, "甲")));
        districts.put("乙" + hostile, List.of(item("000119005000", hostile, 2, "乙" + hostile)));
        String page = render(Comparison.of(districts), CHINESE);
        assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(MatchResult::group))
                .containsExactly(
                        "<script type=\"application/json\" id=\"about\">",
                        "<script type=\"application/json\" class=\"chunk\">",
                        "<script>");
        assertThat(own(page)).doesNotContain("<!--", "<img", "\u2028", "\u2029", "\u202e", "\u0000", "\u001b");
        assertThat(at(data(page, "chunk"), "/items/0/2/0"))
                .isEqualTo(JsonValue.of(Harmless.text(StringUtils.substringBefore(hostile, "\n"))));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }

    @Test
    void aComparisonOfNothingIsWholeToo() {
        String page = render(Comparison.of(Map.of()), CHINESE);
        assertThat(at(data(page, "chunk"), "/items")).isEqualTo(new JsonValue.JsonArray(List.of()));
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
        assertThat(DATA.matcher(page).results().filter(data -> data.group(2).equals("chunk")))
                .hasSize(3);
        assertThat(page.length()).isLessThan(600 * 400 + 60_000);
    }
}
