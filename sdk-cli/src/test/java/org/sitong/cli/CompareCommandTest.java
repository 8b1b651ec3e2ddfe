package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class CompareCommandTest {

    private static final String ITEM = """
            {"kind": "ServiceItem", "standard": "1.0",
             "identity": {"national": {"basicCode": "000123018000"}},
             "name": {"main": "饮用水供水单位卫生许可"}, "itemType": "licence",
             "authority": {"organ": {"name": "%s"}, "level": "county", "division": {"code": "%s"}},
             "timeLimits": {"statutory": {"value": "%s", "unit": "working-day"},
                            "promised": {"value": "%s", "unit": "working-day"}}}
            """;

    @TempDir
    private Path folder;

    private String district(String name, String code, int statutory, int promised) throws IOException {
        Path file = folder.resolve(name + ".ndjson");
        Files.writeString(file, ITEM.formatted(name, code, statutory, promised).replace("\n", " ") + "\n");
        return file.toString();
    }

    private static JsonValue json(Run run, String pointer) {
        JsonValue report = DocumentReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(report).as(run.out() + run.err()).isNotNull();
        return report.at(JsonPointer.parse(pointer));
    }

    @Test
    void theTextTellsBothValuesAndWhoIsStricter() throws IOException {
        Run run = Run.of("compare", district("a", "990001", 20, 10), district("b", "990002", 20, 5));
        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("饮用水供水单位卫生许可", "承诺办结时限", "合法", "10个工作日", "5个工作日", "对申请人更严");
        Run english =
                Run.of("compare", "--lang", "en", district("a", "990001", 20, 10), district("b", "990002", 20, 5));
        assertThat(english.out()).contains("Promised time limit", "lawful", "stricter for the applicant");
    }

    @Test
    void theJsonIsAsTheContractSays() throws IOException {
        Run run =
                Run.of("compare", "--format", "json", district("a", "990001", 20, 10), district("b", "990002", 30, 10));
        assertThat(json(run, "/groups")).isEqualTo(JsonValue.of(1));
        assertThat(json(run, "/pairs")).isEqualTo(JsonValue.of(1));
        assertThat(json(run, "/identicalPairs")).isEqualTo(JsonValue.of(0));
        assertThat(json(run, "/differingPairs/timeLimits.statutory")).isEqualTo(JsonValue.of(1));
        assertThat(json(run, "/judgement/contradiction")).isEqualTo(JsonValue.of(1));
        assertThat(json(run, "/items/0/basicCode")).isEqualTo(JsonValue.of("000123018000"));
        assertThat(json(run, "/items/0/sameLevel")).isEqualTo(JsonValue.of(true));
        assertThat(json(run, "/items/0/members/1/organ")).isEqualTo(JsonValue.of("b"));
        assertThat(json(run, "/items/0/differences/0/element")).isEqualTo(JsonValue.of("timeLimits.statutory"));
        assertThat(json(run, "/items/0/differences/0/values/0/members/0")).isEqualTo(JsonValue.of(1));
        assertThat(json(run, "/items/0/differences/0/values/0/demand")).isEqualTo(JsonValue.of("strictest"));
        assertThat(json(run, "/items/0/differences/0/judgement")).isEqualTo(JsonValue.of("contradiction"));
        assertThat(json(run, "/items/0/differences/0/comparisons/0/direction")).isEqualTo(JsonValue.of("easier"));
        assertThat(json(run, "/districts/0")).isEqualTo(JsonValue.of("a"));
        assertThat(String.valueOf(json(run, "/sources/0"))).endsWith("a.ndjson");
    }

    @ParameterizedTest
    @CsvSource({
        "never, 30, 10, 0",
        "error, 30, 10, 1",
        "error, 20, 5, 0",
        "warning, 20, 5, 0",
        "info, 20, 5, 1",
        "info, 20, 10, 0"
    })
    void differencesFailAsAsked(String failOn, int statutory, int promised, int exitCode) throws IOException {
        Run run = Run.of(
                "compare",
                "--fail-on",
                failOn,
                district("a", "990001", 20, 10),
                district("b", "990002", statutory, promised));
        assertThat(run.exitCode()).isEqualTo(exitCode);
    }

    @Test
    void withoutBeingAskedNoDifferenceFails() throws IOException {
        assertThat(Run.of("compare", district("a", "990001", 20, 10), district("b", "990002", 30, 10))
                        .exitCode())
                .isZero();
    }

    @Test
    void oneSetIsSplit() throws IOException {
        String one = district("a", "990001", 20, 10);
        String other = district("b", "990002", 20, 5);
        for (String by : new String[] {"division", "organ"}) {
            Run run = Run.of("compare", "--by", by, "--format", "json", one, other);
            assertThat(json(run, "/pairs")).isEqualTo(JsonValue.of(1));
        }
    }

    @Test
    void oneDistrictAloneIsWrongUsage() throws IOException {
        assertThat(Run.of("compare", district("a", "990001", 20, 10)).exitCode())
                .isEqualTo(2);
    }

    @Test
    void aDistrictThatIsNotThereIsNoInput() throws IOException {
        assertThat(Run.of(
                                "compare",
                                district("a", "990001", 20, 10),
                                folder.resolve("none").toString())
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void whatCannotBeReadIsNamedAndFails() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{");
        Run run = Run.of("compare", district("a", "990001", 20, 10), broken.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("broken.json");
    }

    @Test
    void rowsOfASystemAreComparedByTheirProfile() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.ndjson"), "{}\n");
        Run run = Run.of("compare", "--profile", "gd-portal", "--by", "division", rows.toString());
        assertThat(run.exitCode()).isEqualTo(1);
    }
}
