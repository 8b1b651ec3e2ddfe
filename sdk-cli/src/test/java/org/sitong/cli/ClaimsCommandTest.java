package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** {@code sitong claims}. */
class ClaimsCommandTest {

    private static final String CATALOG = "../examples/catalog/national";
    private static final String DISTRICTS = "../examples/catalog/districts";

    @TempDir
    private Path folder;

    @Test
    void theDistrictsOfTheExampleHaveClaimedAllThatTheyPublish() {
        Run run = Run.of(
                "claims",
                DISTRICTS,
                "--base",
                CATALOG,
                "--items",
                DISTRICTS,
                "--format",
                "json",
                "--fail-on",
                "warning");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        JsonValue report = json(run);
        assertThat(report.at(JsonPointer.parse("/catalog/basicItems"))).isEqualTo(JsonValue.of(17));
        assertThat(report.at(JsonPointer.parse("/districts/0/division"))).isEqualTo(JsonValue.of("990101"));
        assertThat(report.at(JsonPointer.parse("/districts/0/counts/missing"))).isEqualTo(JsonValue.of(0));
        assertThat(report.at(JsonPointer.parse("/districts/1/counts/due"))).isEqualTo(JsonValue.of(1));
    }

    @Test
    void whatIsMissingFailsTheRunWhereThatIsAsked() throws IOException {
        String list = list("990101");
        Run told = Run.of("claims", list, "--base", CATALOG);
        assertThat(told.exitCode()).isZero();
        assertThat(told.out()).contains("甲区 990101（县级）", "应领未领", "没有给出已公布的事项");
        assertThat(Run.of("claims", list, "--base", CATALOG, "--fail-on", "warning")
                        .exitCode())
                .isEqualTo(ExitCodes.FINDINGS);
        assertThat(Run.of("claims", list, "--base", CATALOG, "--fail-on", "error")
                        .exitCode())
                .isZero();
        assertThat(Run.of("claims", list, "--base", CATALOG, "--lang", "en").out())
                .contains("missing", "warning: This level exercises the item");
    }

    @Test
    void withoutAListItIsDerivedAndSaidSo() {
        Run run = Run.of("claims", "--base", CATALOG, "--items", DISTRICTS + "/a");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("没有认领清单");
    }

    @Test
    void wrongUsageAndMissingInput() throws IOException {
        assertThat(Run.of("claims", "--base", CATALOG).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("claims", list("990101")).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("claims", folder.resolve("none.yaml").toString(), "--base", CATALOG)
                        .exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        Run none = Run.of("claims", CATALOG, "--base", CATALOG);
        assertThat(none.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(none.err()).contains("没有找到认领清单");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), "{");
        String empty = Files.writeString(folder.resolve("empty.yaml"), "").toString();
        assertThat(Run.of("claims", empty, "--base", CATALOG).exitCode()).isEqualTo(ExitCodes.FINDINGS);
        Run base = Run.of("claims", list("990101"), "--base", broken.toString());
        assertThat(base.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(base.err()).contains("--base", "broken.yaml").doesNotContain("另有 0");
        Run run = Run.of("claims", list("990101"), broken.toString(), "--base", CATALOG);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).contains("broken.yaml");
    }

    private String list(String division) throws IOException {
        return Files.writeString(folder.resolve("claims.yaml"), """
                        kind: ClaimList
                        standard: "1.0"
                        id: claims-%s
                        division:
                          code: "%s"
                          name: 甲区
                        entries:
                          - basicCode: "000119001000"
                            state: claimed
                        """.formatted(division, division))
                .toString();
    }

    private static JsonValue json(Run run) {
        JsonValue value = DocumentReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(value).as(run.out()).isNotNull();
        return value;
    }
}
