package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String PROFILE = """
            profile: test
            """;

    private static final String ROW = """
            {"TASK_CODE": "11440100007482575H3440118009000", "matter_code": "11440100007482575H3440118009000", \
            "TASK_NAME": "测试事项", "TASK_TYPE": "01"}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void wrongUsageIsExplained() throws IOException {
        Path rows = file("rows.ndjson", ROW);
        assertThat(Run.of("import", rows.toString()).err()).contains("缺少", "--profile");
        assertThat(Run.of("import", "--profile", "gd-portal", rows.toString()).err())
                .contains("缺少", "--out");
        Run unknown = Run.of("import", "--profile", "gd", rows.toString(), "--out", "-");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("“gd”", "gd-portal");
        Run bad = Run.of("import", "--profile", file("p.yaml", PROFILE).toString(), rows.toString(), "--out", "-");
        assertThat(bad.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(bad.err()).contains("p.yaml").doesNotContain("内部故障");
        assertThat(Run.of("import", "--profile", "gd-portal", "-", "--out", "-", "--report", "-")
                        .exitCode())
                .isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("import", "--profile", "gd-portal", "-", "-", "--out", "-")
                        .exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void missingInputLeavesNothingBehind() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Run run = Run.of(
                "import",
                "--profile",
                "gd-portal",
                folder.resolve("absent.ndjson").toString(),
                "--out",
                out.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(run.err()).contains("找不到", "absent.ndjson");
        assertThat(Run.of("import", "--profile", "gd-portal", folder.toString(), "--out", out.toString())
                        .exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void rejectedRowsAreCountedAndNamed() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Path report = folder.resolve("report.json");
        Run run = Run.reading(
                "[1]\n{\n",
                "import",
                "--profile",
                "gd-portal",
                "-",
                "--out",
                out.toString(),
                "--report",
                report.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("读入 2 行，写出 0 份定义，拒绝 2 行", "第 1 行", "第 2 行", report.toString());
        assertThat(out).isEmptyFile();
        assertThat(report).content().contains("\"read\": 2", "\"profile\": \"gd-portal\"");
    }

    @Test
    void nothingIsReplacedWhereTheReportCannotBeWritten() throws IOException {
        Path out = file("out.ndjson", "as before\n");
        Run run = Run.reading(
                "[1]\n",
                "import",
                "--profile",
                "gd-portal",
                "-",
                "--out",
                out.toString(),
                "--report",
                folder.resolve("x/y").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAULT);
        assertThat(run.err()).contains("无法写入").doesNotContain("内部故障");
        assertThat(out).hasContent("as before\n");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(out);
        }
    }
}
