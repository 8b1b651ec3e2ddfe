package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Finding;
import org.sitong.validation.Report;
import org.sitong.validation.internal.page.PageChecks;
import org.sitong.validation.internal.page.PageResources;
import org.sitong.validation.internal.text.Harmless;

class HtmlRendererTest {

    private static final RenderOptions CHINESE =
            RenderOptions.builder().rules(SampleRules.BOOK).build();
    private static final PageResources RESOURCES = HtmlPage.RESOURCES;

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new HtmlRenderer().render(report, options, out);
        return out.toString();
    }

    private static String own(String page) {
        return PageChecks.own(page, RESOURCES);
    }

    private static JsonObject data(String page, String what) {
        return PageChecks.data(page, what);
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
    void isWholeSaysAllItsWordsAndAsksNothing() {
        String page = render(SampleRules.report(), CHINESE);
        PageChecks.isWhole(own(page));
        PageChecks.hasItsWords(
                page, RESOURCES, Pattern.compile("'((html|severity|origin|waiver|rule|list)\\.[a-z.-]*[a-z])'"));
        PageChecks.asksNothing(page, RESOURCES);
        assertThat(page).contains(">汇总</span>", ">Summary</span>");
        assertThat(at(data(page, "about"), "/rules/0/summary/1"))
                .isEqualTo(JsonValue.of("The promised limit is not longer than the statutory one"));
    }

    @Property(tries = 200)
    void hostileTextsStayTexts(@ForAll @StringLength(max = 40) String any) {
        Report report = HostileReport.of(any);
        String page = render(report, CHINESE);
        Finding finding = report.findings().get(0);
        PageChecks.holdsOnlyItsOwn(page, RESOURCES);
        JsonObject chunk = data(page, "chunk");
        JsonArray strings = (JsonArray) at(chunk, "/strings");
        assertThat(strings.values()).contains(JsonValue.of(Harmless.text(finding.message(Locale.CHINESE))));
        assertThat(at(chunk, "/documents/0/0")).isEqualTo(JsonValue.of(Harmless.text(finding.document())));
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
        assertThat(PageChecks.chunks(page)).isEqualTo(3);
        assertThat(page.split("示例市市场监督管理局", -1)).hasSize(2);
        assertThat(page.length()).isLessThan(2_500 * 30 + 60_000);
    }

    @Test
    void manyFindingsTakeLittleMemory() throws Exception {
        ManyFindings.renderedInLittleMemory(HtmlRenderer.class, 20_000_000);
    }
}
