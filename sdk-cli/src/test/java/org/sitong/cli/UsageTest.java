package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @Test
    void helpIsChineseUnlessAskedOtherwise() {
        Run chinese = Run.of("--help");
        assertThat(chinese.exitCode()).isZero();
        assertThat(chinese.out()).contains("用法：sitong", "选项", "退出码").doesNotContain("Usage");
        assertThat(chinese.err()).isEmpty();

        Run english = Run.of("--lang", "en", "--help");
        assertThat(english.exitCode()).isZero();
        assertThat(english.out()).contains("Usage: sitong", "Exit codes").doesNotContain("选项");
        assertThat(Run.of("help", "--lang=en").out()).isEqualTo(english.out());
    }

    @Test
    void theVersionNamesToolStandardAndJava() {
        assertThat(Run.of("--version").lines())
                .satisfiesExactly(
                        tool -> assertThat(tool).startsWith("sitong "),
                        standard -> assertThat(standard).isEqualTo("standard 1.0"),
                        java -> assertThat(java).startsWith("java "));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 没有说要做什么",
        "validat, 没有这个命令：validat",
        "--versoin, --version",
        "--nonsense, 不认识的选项：--nonsense",
        "--lang, 缺少：--lang",
        "--lang fr --help, --lang 的值不对",
        "--lang fr, --lang 的值不对",
        "--color red, --color 的值不对"
    })
    void wrongUsageIsExplained(String args, String says) {
        Run run = Run.of(args.isEmpty() ? new String[0] : args.split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("sitong：").contains(says, "sitong --help");
    }

    @Test
    void wrongUsageIsExplainedInTheLanguageAskedFor() {
        assertThat(Run.of("--nonsense", "--lang", "en").err())
                .isEqualTo("sitong: unknown option: --nonsense\nfor help: sitong --help\n");
    }

    @Test
    void colourOnlyWhereItIsSeen() {
        String escape = "\u001b[";
        assertThat(Run.of("--help").out()).doesNotContain(escape);
        assertThat(Run.of("--help", "--color", "always").out()).contains(escape);
        Map<String, String> terminal = Map.of("SITONG_TERMINAL", "out err");
        assertThat(Run.with(terminal, "", "--help").out()).contains(escape);
        assertThat(Run.with(terminal, "", "--help", "--color=never").out()).doesNotContain(escape);
        assertThat(Run.with(Map.of("SITONG_TERMINAL", "out", "NO_COLOR", "1"), "", "--help")
                        .out())
                .doesNotContain(escape);
        assertThat(Run.with(Map.of("SITONG_TERMINAL", "err"), "", "--help").out())
                .doesNotContain(escape);
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, 70, 标准输出写不进去（磁盘空间或配额已用完）", "Broken pipe, 0, ''"})
    void outputThatCannotBeWrittenIsAFaultUnlessTheReaderIsGone(String reason, int expected, String says) {
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Sitong.run(
                List.of("--version"), new ByteArrayInputStream(new byte[0]), failing, err, Map.of(), Run.CLOCK);
        assertThat(exitCode).isEqualTo(expected);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(says).hasSizeLessThan(says.isEmpty() ? 1 : 100);
    }

    @Test
    void theGravestExitCodeIsGiven() {
        assertThat(ExitCodes.gravest(ExitCodes.OK, ExitCodes.FINDINGS)).isEqualTo(ExitCodes.FINDINGS);
        assertThat(ExitCodes.gravest(ExitCodes.NO_INPUT, ExitCodes.FINDINGS)).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(ExitCodes.gravest(ExitCodes.NO_INPUT, ExitCodes.TRUST)).isEqualTo(ExitCodes.TRUST);
        assertThat(ExitCodes.gravest(ExitCodes.FAULT, ExitCodes.TRUST)).isEqualTo(ExitCodes.FAULT);
    }
}
