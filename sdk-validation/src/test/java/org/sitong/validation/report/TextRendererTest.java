package org.sitong.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.SourceRange;
import org.sitong.internal.TextWidth;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.SourceExcerpt;
import org.sitong.validation.Summary;
import org.sitong.validation.Validator;
import org.sitong.validation.internal.text.Harmless;

class TextRendererTest {

    private static final RenderOptions CHINESE = RenderOptions.builder().build();
    private static final RenderOptions ENGLISH =
            CHINESE.toBuilder().locale(Locale.ENGLISH).build();
    private static final String ANSI = "\u001b\\[[0-9;]*m";

    private static String render(Report report, RenderOptions options) {
        StringBuilder out = new StringBuilder();
        new TextRenderer().render(report, options, out);
        return out.toString();
    }

    private static List<String> lines(Finding finding, RenderOptions options) {
        Report report = Report.builder()
                .summary(SampleReport.summary().build())
                .finding(finding)
                .build();
        return render(report, options).lines().toList();
    }

    @Test
    void saysItInChinese() throws IOException {
        assertThat(render(SampleReport.full(), CHINESE)).isEqualTo(Golden.text("report.zh.txt"));
    }

    @Test
    void saysItInEnglish() throws IOException {
        assertThat(render(SampleReport.full(), ENGLISH)).isEqualTo(Golden.text("report.en.txt"));
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Words.TEXTS.keys(Locale.ENGLISH)).isEqualTo(Words.TEXTS.keys(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void coloursOnlyWhereAsked() {
        RenderOptions colored = CHINESE.toBuilder().colored(true).build();
        String plain = render(SampleReport.full(), CHINESE);
        String painted = render(SampleReport.full(), colored);
        assertThat(plain).doesNotContain("\u001b");
        assertThat(painted).contains("\u001b[1;31m错误\u001b[0m", "\u001b[2m警告\u001b[0m", "\u001b[1;35m故障");
        assertThat(painted.replaceAll(ANSI, "")).isEqualTo(plain);
    }

    @Test
    void leavesTheSourceOutWhereAsked() {
        String text = render(
                SampleReport.full(), CHINESE.toBuilder().sourceShown(false).build());
        assertThat(text).doesNotContain("^").contains("items.ndjson:12:82");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error", "warning", "info"})
    void saysFromWhichSeverityOnDocumentsFail(String severity) {
        Severity failOn = Severity.valueOf(severity.toUpperCase(Locale.ROOT));
        String failed =
                render(SampleReport.full(), ENGLISH.toBuilder().failOn(failOn).build());
        assertThat(failed).contains("failed: " + (failOn == Severity.INFO ? 3 : 2));
    }

    @Test
    void failsNothingWhereNoSeverityIsSet() {
        assertThat(render(SampleReport.full(), ENGLISH.toBuilder().failOn(null).build()))
                .contains("Documents: 377 (no severity is set that fails a document)");
    }

    @Test
    void caretsStandBelowChineseCharacters() {
        Finding finding = SampleReport.finding()
                .range(new SourceRange(8, 7, 8, 11, 6, 10))
                .excerpt(new SourceExcerpt("name: 行政许可 # 说明", 1, false, false))
                .build();
        assertThat(lines(finding, CHINESE)).containsSequence("    8 | name: 行政许可 # 说明", "      |       ^^^^^^^^");
    }

    @Test
    void anEmptyPlaceGetsOneCaret() {
        Finding finding = SampleReport.finding()
                .range(new SourceRange(8, 7, 8, 7, 6, 6))
                .excerpt(new SourceExcerpt("名称: ", 1, false, false))
                .build();
        assertThat(lines(finding, CHINESE)).contains("      |       ^");
    }

    @Test
    void aPlaceOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
        Finding finding = SampleReport.finding()
                .range(new SourceRange(8, 3, 9, 2, 2, 9))
                .excerpt(new SourceExcerpt("a\t[1,", 1, false, false))
                .build();
        assertThat(lines(finding, CHINESE)).containsSequence("    8 | a [1,", "      |   ^^^");
    }

    @Property
    void longLinesAreCutAroundThePlace(
            @ForAll @StringLength(max = 300) String text,
            @ForAll @IntRange(max = 300) int start,
            @ForAll @IntRange(max = 300) int length,
            @ForAll @IntRange(min = 40, max = 200) int width) {
        String line = Harmless.text(text);
        int from = line.offsetByCodePoints(0, Math.min(start, line.codePointCount(0, line.length())));
        int to = line.offsetByCodePoints(from, Math.min(length, line.codePointCount(from, line.length())));
        Finding finding = SampleReport.finding()
                .document("a.yaml")
                .range(new SourceRange(8, from + 1, 8, to + 1, from, to))
                .excerpt(new SourceExcerpt(line, 1, false, false))
                .build();
        List<String> lines = lines(finding, CHINESE.toBuilder().width(width).build());
        String shown = lines.get(3);
        String carets = lines.get(4);
        assertThat(TextWidth.of(shown)).isLessThanOrEqualTo(width);
        assertThat(TextWidth.of(carets)).isLessThanOrEqualTo(width);

        int marked = carets.indexOf('^');
        StringBuilder before = new StringBuilder();
        shown.codePoints()
                .takeWhile(c -> {
                    boolean isBefore = TextWidth.of(before) < marked;
                    if (isBefore) {
                        before.appendCodePoint(c);
                    }
                    return isBefore;
                })
                .forEach(c -> {});
        assertThat(TextWidth.of(before)).isEqualTo(marked);
    }

    @Test
    void aLongLineShowsThePlaceInTheMiddle() {
        String line = "前".repeat(100) + "这里" + "后".repeat(100);
        Finding finding = SampleReport.finding()
                .range(new SourceRange(12, 101, 12, 103, 100, 102))
                .excerpt(new SourceExcerpt(line, 1, false, false))
                .build();
        assertThat(lines(finding, CHINESE.toBuilder().width(49).build()))
                .containsSequence(
                        "    12 | …" + "前".repeat(6) + "这里" + "后".repeat(11) + "…",
                        "       | " + " ".repeat(13) + "^^^^");
    }

    @Property
    void nothingInTheDataReachesTheTerminal(@ForAll @StringLength(max = 40) String any, @ForAll boolean colored) {
        String text = render(
                HostileReport.of(any), CHINESE.toBuilder().colored(colored).build());
        assertThat(text.replaceAll(colored ? "\u001b\\[(0|1|2|33|36|1;31|1;35)m" : "\n", "")
                        .replace("\n", ""))
                .doesNotContainPattern("[\\p{Cc}\\u2028-\\u202e\\u2066-\\u2069]");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
    }

    @Test
    void takesFindingsAsTheyAreMade() {
        Validator validator = Validator.builder()
                .date(LocalDate.of(2026, 11, 21))
                .only("schema")
                .build();
        Input input = Input.of(
                "item.yaml",
                "kind: ServiceItem\nstandard: \"1.0\"\nname: {main: 测试事项}\nitemType: 行政许可\n"
                        .getBytes(StandardCharsets.UTF_8),
                DocumentFormat.YAML);
        StringBuilder streamed = new StringBuilder();
        Rendering rendering = new TextRenderer().begin(CHINESE, streamed);
        Summary summary = validator.validate(List.of(input), rendering);
        assertThat(streamed)
                .contains("item.yaml  测试事项\n", "4 | itemType: 行政许可\n")
                .doesNotContain("汇总");
        rendering.finish(summary);
        assertThat(streamed.toString()).isEqualTo(render(validator.check(input), CHINESE));
    }

    @Test
    void aFailingOutputIsSaid() {
        Appendable broken = new BrokenOutput();
        assertThatThrownBy(() -> new TextRenderer().render(SampleReport.full(), CHINESE, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
        assertThatThrownBy(() -> new JsonRenderer().render(SampleReport.full(), CHINESE, broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }

    private static final class BrokenOutput implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
        }
    }
}
