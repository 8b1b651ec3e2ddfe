package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.validation.Finding;
import org.sitong.validation.Report;

class GithubRendererTest {

    private static final RenderOptions CHINESE =
            RenderOptions.builder().rules(SampleRules.BOOK).build();

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new GithubRenderer().render(report, options, out);
        return out.toString();
    }

    private static List<String> lines(Finding... findings) {
        return render(
                        Report.builder()
                                .summary(SampleReport.summary().build())
                                .findings(List.of(findings))
                                .build(),
                        CHINESE)
                .lines()
                .toList();
    }

    @Test
    void saysItInChinese() throws IOException {
        Golden.check("report.zh.github.txt", render(SampleRules.report(), CHINESE));
    }

    @Test
    void saysItInEnglish() throws IOException {
        Golden.check(
                "report.en.github.txt",
                render(
                        SampleRules.report(),
                        CHINESE.toBuilder().locale(Locale.ENGLISH).build()));
    }

    @Test
    void asManyAreWrittenAsAreShownTheGravestFirst() {
        Finding finding = SampleReport.finding().build();
        Report.ReportBuilder report = Report.builder()
                .summary(SampleReport.summary().severity(Severity.ERROR, 40L).build());
        for (int i = 0; i < 30; i++) {
            for (Severity severity : List.of(Severity.INFO, Severity.WARNING, Severity.ERROR)) {
                report.finding(finding.toBuilder().severity(severity).build());
            }
        }
        List<String> lines = render(report.build(), CHINESE).lines().toList();
        assertThat(lines).hasSize(30);
        assertThat(lines.subList(0, 10)).allMatch(line -> line.startsWith("::error "));
        assertThat(lines.subList(10, 20)).allMatch(line -> line.startsWith("::warning "));
        assertThat(lines.subList(20, 30)).allMatch(line -> line.startsWith("::notice "));
        assertThat(lines.get(29)).contains("这里列出了 29 个问题，另有 12 个没有列出");
    }

    @Test
    void placesAreWrittenAsGithubTakesThem() {
        Finding finding = SampleReport.finding().document("./目录/a,b:50%.yaml").build();
        assertThat(lines(finding).get(0)).startsWith("::error file=目录/a%2Cb%3A50%25.yaml,title=");
        Finding placed =
                finding.toBuilder().range(new SourceRange(3, 5, 3, 9, 40, 44)).build();
        assertThat(lines(placed).get(0)).contains(".yaml,line=3,endLine=3,col=5,endColumn=9,title=");
        Finding tall =
                finding.toBuilder().range(new SourceRange(3, 5, 4, 9, 40, 44)).build();
        assertThat(lines(tall).get(0)).contains(".yaml,line=3,endLine=4,title=");
        Finding piped = placed.toBuilder().document("-:3").build();
        assertThat(lines(piped).get(0)).startsWith("::error title=");
    }

    @Property(tries = 200)
    void hostileTextsStayTexts(@ForAll @StringLength(max = 40) String any) {
        List<String> lines = render(HostileReport.of(any), CHINESE).lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.matches("::(error|notice) [^:]*::.*"));
        assertThat(String.join("", lines)).doesNotContainPattern("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]");
        String command = lines.get(0);
        String properties = command.substring(0, command.indexOf("::", 2));
        assertThat(properties.split(",")).hasSize(6);
        assertThat(command.substring(properties.length() + 2).replaceAll("%(25|0A)", ""))
                .doesNotContain("%");
    }

    @Test
    void manyFindingsTakeLittleMemory() throws Exception {
        ManyFindings.renderedInLittleMemory(GithubRenderer.class, 1_000);
    }
}
