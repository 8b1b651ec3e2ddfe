package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the examples and the front page show is what the command prints. */
class ExamplesTest {

    private static final Path ROOT = Path.of("..");

    @Test
    void theCatalogIsLaidOutCanonically() {
        Run run = Run.of("fmt", "--check", "../examples/catalog");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void theCatalogIsClean() {
        assertThat(Run.of("validate", "--fail-on", "info", "../examples/catalog")
                        .exitCode())
                .isZero();
    }

    @Test
    void theReportOfTheFaultyExamplesIsCurrent() throws IOException {
        Run run = Run.of("validate", "../examples/faulty");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        String shown = Files.readString(ROOT.resolve("examples/faulty/REPORT.txt"), StandardCharsets.UTF_8);
        assertThat(withoutPins(shown)).isEqualTo(withoutPins(fromRoot(run)));
    }

    @Test
    void theReportOfTheTablesIsCurrent() throws IOException {
        Run run = Run.of(
                "validate",
                "../examples/exchange/tables",
                "--profile",
                "national-exchange",
                "--assume",
                "time-unit=proposed",
                "--assume",
                "result-type=proposed",
                "--assume",
                "operation=proposed");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        String shown = Files.readString(ROOT.resolve("examples/exchange/REPORT.txt"), StandardCharsets.UTF_8);
        assertThat(withoutPins(fromRoot(run))).isEqualTo(withoutPins(shown));
    }

    @Test
    void thePortalsRowsBecomeWhatIsShown(@TempDir Path folder) throws IOException {
        Path portal = ROOT.resolve("examples/exchange/portal");
        Path out = folder.resolve("definitions.ndjson");
        Run run = Run.of(
                "import",
                "--profile",
                portal.resolve("shili-portal.profile.yaml").toString(),
                portal.resolve("items.ndjson").toString(),
                "--out",
                out.toString());
        assertThat(run.err()).contains("items.ndjson");
        assertThat(Files.readString(out, StandardCharsets.UTF_8))
                .isEqualTo(Files.readString(portal.resolve("expected.ndjson"), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"en, README.md", "zh-CN, README.zh-CN.md"})
    void theFrontPageShowsARealReport(String language, String page) throws IOException {
        String report = fromRoot(Run.of("validate", "--lang", language, "../examples/faulty", "../examples/catalog"));
        String shown =
                Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8).split("```")[3];
        assertThat(shown.split("…\n"))
                .hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(report).contains(part.strip()));
    }

    @Test
    void everyFaultyFileExplainsItself() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples/faulty"))) {
            assertThat(files.filter(ExamplesTest::canSaySo))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .content(StandardCharsets.UTF_8)
                            .startsWith("# 错误：")
                            .contains("\n# Fault: ", "\n# 规则 Rule: " + ruleOf(file) + "\n"));
        }
    }

    /** YAML has comments; two of the faults are that there is no text at all, and that it is in another encoding. */
    private static boolean canSaySo(Path file) {
        return file.toString().endsWith(".yaml") && !ruleOf(file).matches("document\\.(empty|encoding)");
    }

    private static String ruleOf(Path file) {
        return file.getFileName().toString().replaceFirst("(\\.[0-9])?\\.yaml$", "");
    }

    /** The last part names the day and the versions that the result depends on. */
    private static String withoutPins(String report) {
        return StringUtils.substringBeforeLast(report, "\n\n");
    }

    /** As the command prints it in the root of the repository. */
    private static String fromRoot(Run run) {
        return run.out().replace("../examples", "examples");
    }
}
