package org.sitong.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The sand mining licence of two districts of {@code examples/consistency}, and the next version of what it derives from. */
class UpgradeTest {

    private static final Path WORLD = Path.of("..", "consistency");
    private static final String STANDARD = "implementation-standards/000119005000-sand-mining.yaml";

    @Test
    void whatBothChangedIsAConflict() throws IOException {
        assertThat(output("pine"))
                .startsWith("现在：\n升级以后：\n冲突 conditions[")
                .contains("    上级：采砂作业方案保证河势稳定、防洪安全、通航安全和水生态安全。\n    本级：");
    }

    @Test
    void whatIsNotAllowedIsSaidOfBoth() throws IOException {
        String output = output("bamboo");
        assertThat(output).containsSubsequence("现在：", "contradiction timeLimits.statutory", "升级以后：", "contradiction ");
    }

    @Test
    void theReadmeShowsWhatTheProgramPrints() throws IOException {
        assertThat(Path.of("README.md")).content(StandardCharsets.UTF_8).contains(output("pine"));
    }

    private static String output(String district) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Upgrade.run(
                Upgrade.read(WORLD.resolve("base/v1").resolve(STANDARD)),
                Upgrade.read(WORLD.resolve("base/v2").resolve(STANDARD)),
                Upgrade.read(WORLD.resolve("districts").resolve(district).resolve("items/sand-mining.yaml")),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
