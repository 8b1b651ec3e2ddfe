package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Local definitions are held against those above, by a command of its own. */
class DeriveCommandTest {

    private static final String STANDARD = """
            {"kind": "ImplementationStandard", "standard": "1.0", "name": {"main": "取水许可"}, "itemType": "licence",
             "identity": {"national": {"basicCode": "000119001000"}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void baseAndCommandMustBeGiven() throws IOException {
        Path file = Files.writeString(folder.resolve("standard.json"), STANDARD);
        assertThat(Run.of("derive").exitCode()).isEqualTo(ExitCodes.USAGE);
        Run misspelt = Run.of("derive", "chek", file.toString());
        assertThat(misspelt.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(misspelt.err()).contains("chek").contains("check");
        Run run = Run.of("derive", "check", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("--base");
    }

    @Test
    void noInputAndUnreadableFilesAreAnsweredAsEverywhere() throws IOException {
        Path base = Files.writeString(folder.resolve("base.json"), STANDARD);
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        String nothing = folder.resolve("nothing.json").toString();
        assertThat(Run.of("derive", "check", nothing, "--base", base.toString()).exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("derive", "check", base.toString(), "--base", nothing).exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        Run run = Run.of("derive", "check", broken.toString(), "--base", base.toString(), "--format", "json");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains("document.").doesNotContain("complete.");
    }
}
