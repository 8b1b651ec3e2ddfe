package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Finding;
import org.sitong.validation.Report;
import org.sitong.validation.internal.text.Harmless;

class HtmlRendererTest {

    private static final RenderOptions CHINESE =
            RenderOptions.builder().rules(SampleRules.BOOK).build();
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" (id|class)=\"(about|chunk)\">([^<>&]*)</script>\n");

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new HtmlRenderer().render(report, options, out);
        return out.toString();
    }

    /** The page without what is the same in all pages. */
    private static String own(String page) {
        return page.replace(HtmlPage.RESOURCES.style(), "…")
                .replace(HtmlPage.RESOURCES.script(), "…")
                .replaceAll("sha256-[^']*", "…");
    }

    private static JsonObject json(String data) {
        return (JsonObject) DocumentReader.standard()
                .read(data.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
    }

    private static JsonObject data(String page, String what) {
        Matcher data = DATA.matcher(page);
        while (data.find()) {
            if (data.group(2).equals(what)) {
                return json(data.group(3));
            }
        }
        throw new AssertionError("no " + what);
    }

    private static JsonValue at(JsonValue value, String pointer) {
        return value.at(JsonPointer.parse(pointer));
    }

    @Test
    void saysItInChinese() throws IOException {
        Golden.check("report.zh.html", own(render(SampleRules.report(), CHINESE)));
    }

    @Test
    void saysItInEnglish() throws IOException {
        Golden.check(
                "report.en.html",
                own(render(
                        SampleRules.report(),
                        CHINESE.toBuilder().locale(Locale.ENGLISH).build())));
    }

    @Test
    void everyElementIsClosed() {
        String page = own(render(SampleRules.report(), CHINESE));
        List<String> open = new ArrayList<>();
        Matcher tags = Pattern.compile("<(/?)([a-z0-9]+)([^<>]*?)(/?)>").matcher(page);
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
    void bothLanguagesAreInEveryPage() {
        String page = render(SampleRules.report(), CHINESE);
        JsonObject about = data(page, "about");
        assertThat(((JsonObject) at(about, "/words/zh-CN")).members().keySet())
                .isEqualTo(((JsonObject) at(about, "/words/en")).members().keySet());
        assertThat(page).contains(">汇总</span>", ">Summary</span>");
        assertThat(at(about, "/rules/0/summary/1"))
                .isEqualTo(JsonValue.of("The promised limit is not longer than the statutory one"));
    }

    @Test
    void theScriptHasAllItsWords() {
        JsonObject words = (JsonObject) at(data(render(SampleRules.report(), CHINESE), "about"), "/words/zh-CN");
        List<String> said = Pattern.compile("'((html|severity|origin|waiver|rule|list)\\.[a-z.-]*[a-z])'")
                .matcher(HtmlPage.RESOURCES.script())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(said).hasSizeGreaterThan(20).allMatch(words.members()::containsKey);
    }

    @Test
    void thePageAsksNothingOfANetwork() {
        String page = render(SampleRules.report(), CHINESE);
        assertThat(page).doesNotContainPattern("(?i)\\bsrc=|url\\(|@import|fetch\\(|XMLHttpRequest|https?:");
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style"));
        assertThat(HtmlPage.RESOURCES.policy())
                .startsWith("default-src 'none'; ")
                .doesNotContain("unsafe");
        assertThat(HtmlPage.RESOURCES.script())
                .doesNotContain("innerHTML", "outerHTML", "eval(", "document.write", "</");
    }

    @Property(tries = 200)
    void hostileTextsStayTexts(@ForAll @StringLength(max = 40) String any) {
        Report report = HostileReport.of(any);
        String page = render(report, CHINESE);
        Finding finding = report.findings().get(0);
        assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(MatchResult::group))
                .containsExactly(
                        "<script type=\"application/json\" id=\"about\">",
                        "<script type=\"application/json\" class=\"chunk\">",
                        "<script>");
        assertThat(own(page)).doesNotContain("<!--", "<img", "\u2028", "\u2029", "\u202e", "\u0000", "\u001b");
        JsonObject chunk = data(page, "chunk");
        JsonArray strings = (JsonArray) at(chunk, "/strings");
        assertThat(strings.values()).contains(JsonValue.of(Harmless.text(finding.message(Locale.CHINESE))));
        assertThat(at(chunk, "/documents/0/0")).isEqualTo(JsonValue.of(Harmless.text(finding.document())));
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }

    @Test
    void aReportWithoutFindingsIsWholeToo() {
        Report report = Report.builder()
                .summary(SampleReport.summary()
                        .clearByRule()
                        .clearNotChecked()
                        .clearPins()
                        .build())
                .build();
        String page = render(report, CHINESE.toBuilder().failOn(null).build());
        assertThat(at(data(page, "chunk"), "/findings")).isEqualTo(new JsonArray(List.of()));
        assertThat(page).doesNotContain(">未通过的文档");
    }

    @Test
    void whatManySayIsSaidOnce() {
        Report.ReportBuilder report =
                Report.builder().summary(SampleReport.summary().build());
        for (int i = 0; i < 2_500; i++) {
            report.finding(SampleReport.finding().organ("示例市市场监督管理局").build());
        }
        String page = render(report.build(), CHINESE);
        assertThat(DATA.matcher(page).results().filter(data -> data.group(2).equals("chunk")))
                .hasSize(3);
        assertThat(page.split("示例市市场监督管理局", -1)).hasSize(2);
        assertThat(page.length()).isLessThan(2_500 * 30 + 60_000);
    }

    @Test
    void manyFindingsTakeLittleMemory() throws Exception {
        ManyFindings.renderedInLittleMemory(HtmlRenderer.class, 20_000_000);
    }
}
