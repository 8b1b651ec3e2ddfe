package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports that {@code examples/consistency} shows are what the commands print, and its description quotes them. */
class ConsistencyReportsTest {

    /** Run with {@code -Dsitong.generate} to write the reports anew. */
    private static final boolean WRITE = Boolean.getBoolean("sitong.generate");

    private static final Path ROOT = Path.of("..");
    private static final Path REPORTS = ROOT.resolve("examples/consistency/reports");

    /** One line of the list of reports: the file, the exit code, the arguments. */
    record Shown(String file, int exitCode, List<String> arguments) {

        static Shown of(String line) {
            String[] words = line.trim().split(" +");
            return new Shown(
                    words[0], Integer.parseInt(words[1]), Arrays.asList(words).subList(3, words.length));
        }

        String[] fromHere() {
            return arguments.stream()
                    .map(word -> word.replace("examples/", "../examples/"))
                    .toArray(String[]::new);
        }
    }

    static List<Shown> shown() throws IOException {
        return Files.readAllLines(REPORTS.resolve("commands.txt"), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Shown::of)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void aReportIsWhatTheCommandPrints(Shown shown) throws IOException {
        Run run = Run.of(shown.fromHere());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(shown.exitCode());
        String report = run.out().replace("../examples/", "examples/");
        Path file = REPORTS.resolve(shown.file());
        if (WRITE) {
            Files.writeString(file, report);
        }
        assertThat(withoutVersions(Files.readString(file, StandardCharsets.UTF_8)))
                .isEqualTo(withoutVersions(report));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/consistency/README.md",
                "examples/consistency/README.zh-CN.md",
                "README.md",
                "README.zh-CN.md"
            })
    void theDescriptionQuotesTheReports(String page) throws IOException {
        StringBuilder reports = new StringBuilder();
        for (Shown shown : shown()) {
            reports.append(Files.readString(REPORTS.resolve(shown.file()), StandardCharsets.UTF_8));
        }
        String text = Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
        assertThat(quotations(text))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(reports).contains(part));
    }

    /** The parts of code blocks marked as text, between the signs of what is left out. */
    private static List<String> quotations(String page) {
        return Stream.of(StringUtils.substringsBetween(page, "```text\n", "```"))
                .flatMap(block -> Stream.of(block.split("…\n")))
                .map(String::stripTrailing)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static String withoutVersions(String report) {
        return report.replaceAll("sha256:[0-9a-f]+", "sha256:").replaceAll("0\\.1\\.0\\S*", "0.1.0");
    }
}
