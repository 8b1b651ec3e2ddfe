package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** Rows of exchange tables, checked before they are uploaded, and imported. */
class TableRowsTest {

    private static final String BASIC = "up_task_general_basic.csv";
    private static final String MATERIAL = "up_task_general_material.csv";
    private static final String HEADER = "row_guid,cd_operation,catalog_code,task_code,task_name,task_type,task_state,"
            + "dept_code,dept_name,anticipate_day,anticipate_type,promise_day,promise_type,by_law\n";
    private static final String SOUND =
            "g1,I,000117051000,11440232MB2D06811W4000117051000,甲许可,01,1," + "11440232MB2D06811W,甲局,15,1,20,1,甲法\n";
    private static final String MATERIALS =
            "row_guid,task_guid,material_name,is_need,order_num\n" + "m1,g1,申请表,1,1\n" + "m2,nobody,身份证,1,2\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void tables() throws IOException {
        write(BASIC, HEADER + SOUND);
        write(MATERIAL, MATERIALS);
        for (String table : List.of("extend", "fee_project", "questions")) {
            write("up_task_general_" + table + ".csv", "row_guid,task_guid\n");
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Run validate(String... more) {
        return Run.of(IntStream.range(0, 4 + more.length)
                .mapToObj(i -> i < 4
                        ? List.of("validate", "--profile", "national-exchange", folder.toString())
                                .get(i)
                        : more[i - 4])
                .toArray(String[]::new));
    }

    private JsonValue report(String... more) {
        Run run = validate(IntStream.range(0, 2 + more.length)
                .mapToObj(i -> i < 2 ? List.of("--format", "json").get(i) : more[i - 2])
                .toArray(String[]::new));
        JsonValue value = DocumentReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(value).as(run.err()).isNotNull();
        return value;
    }

    private static String findings(JsonValue report, String rule) {
        JsonValue findings = report.at(JsonPointer.parse("/findings"));
        return ((JsonValue.JsonArray) findings)
                .values().stream()
                        .map(JsonValue.JsonObject.class::cast)
                        .filter(finding -> JsonValue.of(rule).equals(finding.get("rule")))
                        .map(finding -> finding.get("document") + " " + finding.at(JsonPointer.parse("/origin/table"))
                                + " " + finding.at(JsonPointer.parse("/origin/row")) + " "
                                + finding.at(JsonPointer.parse("/origin/column")) + " "
                                + finding.at(JsonPointer.parse("/origin/key")))
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void findingsStandAtTableRowAndColumn() {
        JsonValue report = report("--assume", "time-unit=proposed");
        assertThat(findings(report, "time.promise-over-statutory"))
                .isEqualTo(folder.resolve(BASIC) + ":2 up_task_general_basic 2 promise_day g1");
        assertThat(findings(report, "exchange.orphan"))
                .isEqualTo(folder.resolve(MATERIAL) + ":3 up_task_general_material 3 task_guid m2");
        assertThat(findings(report, "exchange.column-missing"))
                .contains(folder.resolve(BASIC) + " up_task_general_basic");
    }

    @Test
    void limitsAreNotCheckedUntilTheirUnitsAreSet() {
        JsonValue report = report();
        assertThat(findings(report, "time.promise-over-statutory")).isEmpty();
        assertThat(findings(report, "complete.time-limits"))
                .as("days are in the row, only their unit is not known")
                .isEmpty();
        assertThat(findings(report, "exchange.assumption-open")).contains("anticipate_type");
        assertThat(report.at(JsonPointer.parse("/byRule/time.promise-over-statutory/notChecked")))
                .isEqualTo(JsonValue.of(1));
    }

    @Test
    void aRowThatCannotBeReadIsToldAndTheOthersAreChecked() throws IOException {
        write(BASIC, HEADER + "short,row\n" + SOUND);
        Run run = validate("--assume", "time-unit=1:working-day", "--only", "time", "--fail-on", "never");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains("exchange.row-cells", BASIC + ":2", "time.promise-over-statutory", BASIC + ":3");
    }

    @Test
    void tablesInAnotherEncodingAreReadAsTold() throws IOException {
        Files.writeString(folder.resolve(BASIC), HEADER + SOUND, Charset.forName("GB18030"));
        Run wrong = validate("--only", "exchange");
        assertThat(wrong.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(wrong.out()).contains("exchange.table-unreadable", "GB18030");
        Files.delete(folder.resolve(MATERIAL));
        Files.writeString(folder.resolve(MATERIAL), MATERIALS, Charset.forName("GB18030"));
        Run right = validate("--only", "exchange", "--charset", "GB18030");
        assertThat(right.out()).doesNotContain("exchange.table-unreadable").contains("exchange.orphan");
        assertThat(validate("--charset", "GB99999").exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void foldersWithoutTablesAreNoInput() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Run none = Run.of("validate", "--profile", "national-exchange", empty.toString());
        assertThat(none.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(none.err()).contains("up_task_general_basic.csv");
        Files.writeString(empty.resolve("other.csv"), "a,b\n1,2\n");
        Run unknown = Run.of("validate", "--profile", "national-exchange", empty.toString());
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(unknown.err()).contains("up_task_general_basic");
        assertThat(Run.of("validate", "--profile", "national-exchange", "-").exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void assumptionsAreExplained() {
        assertThat(validate("--assume", "unit=1:working-day").err()).contains("--assume", "time-unit");
        assertThat(validate("--assume", "time-unit=1").err()).contains("time-unit=1:working-day,2:natural-day");
        assertThat(validate("--assume", "time-unit=1:fortnight").err()).contains("fortnight");
        assertThat(Run.of(
                                "import",
                                "--profile",
                                "gd-portal",
                                "--assume",
                                "time-unit=proposed",
                                folder.toString(),
                                "--out",
                                "-")
                        .exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void tablesAreImported() throws IOException {
        Path out = folder.resolve("out.ndjson");
        Run run = Run.of(
                "import",
                "--profile",
                "national-exchange",
                folder.toString(),
                "--out",
                out.toString(),
                "--report",
                folder.resolve("report.json").toString());
        assertThat(run.exitCode()).as("one material belongs to nothing").isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).contains("读入 1 行，写出 1 份定义", "exchange.orphan 1", "time-unit");
        assertThat(Files.readString(out)).contains("\"materials\":[{\"id\":\"m1\"", "\"anticipate_day\":\"15\"");
        assertThat(Run.of("validate", "--only", "schema", out.toString()).exitCode())
                .isEqualTo(ExitCodes.OK);
    }

    @Test
    void aSourceSetsItsOwnCodes() {
        assertThat(necessity()).isEqualTo("required");
        assertThat(necessity("--assume", "necessity=1:optional,0:required")).isEqualTo("optional");
    }

    private String necessity(String... more) {
        Run run = Run.of(Stream.concat(
                        Stream.of(
                                "import",
                                "--profile",
                                "national-exchange",
                                folder.toString(),
                                "--explain",
                                "g1",
                                "--format",
                                "json"),
                        Stream.of(more))
                .toArray(String[]::new));
        JsonValue trace = DocumentReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(trace).as(run.err()).isNotNull();
        return String.valueOf(trace.at(JsonPointer.parse("/definition/materials/0/necessity")));
    }

    @Test
    void aRowThatMayBeDeletedIsNotSaidToLackAnything() throws IOException {
        write(BASIC, HEADER + "g1,D,000117051000,11440232MB2D06811W4000117051000,甲许可,01,,,,,,,,\n");
        assertThat(validate("--only", "complete", "--fail-on", "info").exitCode())
                .isEqualTo(ExitCodes.OK);
        assertThat(validate("--only", "complete,exchange.value-missing").out()).doesNotContain("value-missing");
    }

    @Test
    void aCodeThatIsNotUnderstoodIsToldWithTheCodesThatAre() throws IOException {
        write(MATERIAL, MATERIALS.replace("申请表,1", "申请表,7"));
        assertThat(validate("--only", "exchange").out()).contains("“7”", "(1 / 2 / 3)");
    }
}
