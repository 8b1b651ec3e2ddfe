package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** {@code sitong diff}: what is compared, what is written, which exit code follows. */
class DiffCommandTest {

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity: {national: {implementationCode: "11440000006939756B2440101007000"}}
            name: {main: 取水许可}
            lifecycle: {status: in-use, version: %d}
            timeLimits: {promised: {value: "%d", unit: working-day}}
            materials: [{name: 申请表}%s]
            """;

    @TempDir
    private Path folder;

    private Path item(String name, int version, int days, String more) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, ITEM.formatted(version, days, more));
    }

    private static JsonObject json(Run run) {
        JsonValue value = DocumentReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(value).as(run.out() + run.err()).isInstanceOf(JsonObject.class);
        return (JsonObject) value;
    }

    @Test
    void tellsWhatChangedForWhom() throws IOException {
        Path older = item("old.yaml", 1, 20, "");
        Path newer = item("new.yaml", 2, 10, ", {name: 承诺书}");
        Run run = Run.of("diff", older.toString(), newer.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("取水许可", "版本 1 → 2", "20个工作日 → 10个工作日", "办理机关 · 对申请人更便利", "+ 申请材料：承诺书", "申请人 · 对申请人更难")
                .contains("合计需要的版本变动：主版本（major）");
        Run english = Run.of("diff", "--lang", "en", older.toString(), newer.toString());
        assertThat(english.out()).contains("20 working days → 10 working days", "harder for the applicant");
    }

    @Test
    void jsonHasTheShapeThatCallersRelyOn() throws IOException {
        Path older = item("old.yaml", 1, 20, "");
        Path newer = item("new.yaml", 1, 10, ", {name: 承诺书}");
        Run run = Run.of("diff", "--format", "json", older.toString(), newer.toString());
        assertThat(run.err()).isEmpty();
        JsonObject report = json(run);
        JsonArray changes = (JsonArray) report.get("changes");
        assertThat(changes.values()).hasSize(2);
        JsonObject limit = (JsonObject) changes.values().get(1);
        assertThat(limit.members().keySet())
                .startsWith("subject", "pointer", "kind", "burden", "direction", "from", "to");
        assertThat(limit.get("subject")).hasToString("11440000006939756B2440101007000");
        assertThat(limit.get("pointer")).hasToString("/timeLimits/promised");
        assertThat(limit.get("kind")).hasToString("changed");
        assertThat(limit.get("burden")).hasToString("office");
        assertThat(limit.get("direction")).hasToString("easier");
        JsonObject material = (JsonObject) changes.values().get(0);
        assertThat(material.get("pointer")).hasToString("/materials/1");
        assertThat(material.get("kind")).hasToString("added");
        assertThat(material.get("burden")).hasToString("applicant");
        assertThat(material.get("direction")).hasToString("harder");
        assertThat(material.get("from")).isEqualTo(JsonValue.NULL);
        assertThat(report.at(JsonPointer.parse("/versionStep/required"))).hasToString("major");
        assertThat(report.at(JsonPointer.parse("/versionStep/claimed"))).hasToString("none");
        assertThat(report.at(JsonPointer.parse("/versionStep/ok"))).hasToString("false");
    }

    @Test
    void nothingChangedIsAnEmptyList() throws IOException {
        Path same = item("old.yaml", 1, 20, "");
        JsonObject report = json(Run.of("diff", "--format=json", same.toString(), same.toString()));
        assertThat(report.get("changes")).isEqualTo(new JsonArray(List.of()));
        assertThat(report.at(JsonPointer.parse("/versionStep"))).asString().contains("none");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 20, '', 0",
        "1, 20, info, 0",
        "1, 20, error, 0",
        "1, 10, '', 0",
        "1, 10, never, 0",
        "1, 10, error, 1",
        "1, 10, warning, 1",
        "1, 10, info, 1",
        "2, 10, error, 0",
        "2, 10, warning, 0",
        "2, 10, info, 1",
    })
    void theExitCodeFollowsWhatIsAskedFor(int version, int days, String failOn, int exitCode) throws IOException {
        String older = item("old.yaml", 1, 20, "").toString();
        String newer = item("new.yaml", version, days, "").toString();
        Run run = failOn.isEmpty() ? Run.of("diff", older, newer) : Run.of("diff", "--fail-on", failOn, older, newer);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
    }

    @Test
    void twoThatClaimOneVersionAreNoSuchThingAsNoChange() throws IOException {
        String older = item("old.yaml", 1, 20, "").toString();
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.copy(Path.of(older), set.resolve("a.yaml"));
        Files.copy(item("other.yaml", 1, 10, ""), set.resolve("b.yaml"));
        Run run = Run.of("diff", "--lang", "en", "--fail-on", "info", older, set.toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(1);
        assertThat(run.out()).doesNotContain("No changes").contains("one identity and version");
    }

    @Test
    void aReportGoesIntoAFolderThatIsThere() throws IOException {
        String older = item("old.yaml", 1, 20, "").toString();
        Path file = folder.resolve("none").resolve("x.html");
        Run run = Run.of("diff", "--format", "html=" + file, older, older);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains(file.getParent().toString());
    }

    @Test
    void whatCannotBeUnderstoodFailsAndWhatIsNotThereIsNoInput() throws IOException {
        String fine = item("old.yaml", 1, 20, "").toString();
        String broken = Files.writeString(folder.resolve("broken.json"), "{").toString();
        Run run = Run.of("diff", "--fail-on", "never", fine, broken);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains(broken);
        assertThat(Run.of("diff", fine, folder.resolve("none").toString()).exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("diff", fine).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("diff", "-", "-").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("diff", "--format", "sarif", fine, fine).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("diff", "--date", "2026-13-01", fine, fine).exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void oneSideComesFromStandardInput() throws IOException {
        String file = item("old.yaml", 1, 20, "").toString();
        String line =
                "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\",\"identity\":{\"national\":{\"implementationCode\":"
                        + "\"11440000006939756B2440101007000\"}},\"name\":{\"main\":\"取水许可证\"}}\n";
        Run run = Run.reading(line, "diff", file, "-");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("取水许可 → 取水许可证");
    }

    @Test
    void severalReportsAreWrittenAtOnce() throws IOException {
        Path older = item("old.yaml", 1, 20, "");
        Path newer = item("new.yaml", 2, 10, ", {name: \"a*b|c\"}");
        Path markdown = folder.resolve("changes.md");
        Run run = Run.of(
                "diff", "--format", "json", "--format", "markdown=" + markdown, older.toString(), newer.toString());
        assertThat(run.exitCode()).isZero();
        json(run);
        assertThat(markdown)
                .content(StandardCharsets.UTF_8)
                .startsWith("## 变更说明")
                .contains("### 申请人需要知道的", "#### 取水许可 `11440000006939756B2440101007000`", "a\\*b\\|c")
                .contains("### 办理机关需要知道的");
    }
}
