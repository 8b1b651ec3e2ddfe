package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Definitions become tables, and a row tells where its cells go. */
class ExportCommandTest {

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity: {national: {basicCode: "000117051000", implementationCode: 11440232MB2D06811W4000117051000}}
            name: {main: 甲许可, commonNames: [甲]}
            itemType: licence
            timeLimits: {promised: {value: "15", unit: working-day}}
            materials: [{name: 申请表}, {name: "身份证，原件"}]
            """;

    @TempDir
    private Path folder;

    private Path item() throws IOException {
        return Files.writeString(folder.resolve("item.yaml"), ITEM);
    }

    private Run export(Path out, String... more) throws IOException {
        List<String> args = new ArrayList<>(
                List.of("export", "--profile", "national-exchange", item().toString(), "--out", out.toString()));
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void definitionsBecomeTablesAndComeBack() throws IOException {
        Path out = folder.resolve("tables");
        Path report = folder.resolve("report.json");
        Run run = export(
                out,
                "--assume",
                "time-unit=proposed",
                "--report",
                report.toString(),
                "--batch",
                "b-1",
                "--time",
                "2026-11-22T09:30:00");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.err()).contains("up_task_general_basic 1", "up_task_general_material 2");
        assertThat(Files.readString(out.resolve("up_task_general_basic.csv")))
                .contains("甲许可", "b-1", "2026-11-22 09:30:00");
        assertThat(Files.readString(out.resolve("up_task_general_material.csv")))
                .contains("身份证，原件");
        assertThat(Files.readString(report)).contains("name.commonNames", "no-column");

        Path back = folder.resolve("back.ndjson");
        Run again = Run.of(
                "import",
                "--profile",
                "national-exchange",
                "--assume",
                "time-unit=proposed",
                out.toString(),
                "--out",
                back.toString());
        assertThat(again.exitCode()).as(again.err()).isEqualTo(ExitCodes.OK);
        assertThat(Files.readString(back))
                .contains("\"promised\":{\"value\":\"15\",\"unit\":\"working-day\"}", "身份证，原件");
    }

    @Test
    void aFolderWithOtherThingsInItIsLeftAlone() throws IOException {
        Path out = Files.createDirectory(folder.resolve("mine"));
        Path kept = Files.writeString(out.resolve("notes.txt"), "mine");
        Run run = export(out, "--force");
        assertThat(run.exitCode()).isNotEqualTo(ExitCodes.OK);
        assertThat(run.err()).contains("mine").doesNotContain("Exception");
        assertThat(Files.readString(kept)).isEqualTo("mine");
        assertThat(Files.list(out)).containsExactly(kept);
    }

    @Test
    void whatIsNoDefinitionIsNamedAndTheOthersAreExported() throws IOException {
        Files.writeString(folder.resolve("broken.yaml"), "kind: [");
        Path out = folder.resolve("tables");
        Run run = Run.of(
                "export",
                "--profile",
                "national-exchange",
                item().toString(),
                folder.resolve("broken.yaml").toString(),
                "--out",
                out.toString(),
                "--table-format",
                "ndjson");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).contains("broken.yaml");
        assertThat(Files.readString(out.resolve("up_task_general_basic.ndjson")))
                .contains("甲许可");
    }

    @Test
    void aRowTellsWhereItsCellsGo() throws IOException {
        Path out = folder.resolve("tables");
        assertThat(export(out).exitCode()).isEqualTo(ExitCodes.OK);
        Run text = Run.of("import", "--profile", "national-exchange", out.toString(), "--explain", "2");
        assertThat(text.exitCode()).as(text.err()).isEqualTo(ExitCodes.OK);
        assertThat(text.out())
                .contains("task_name", "/name/main = \"甲许可\"", "→ /materials/1", "/materials/1/name = \"身份证，原件\"");
        Run json = Run.of(
                "import", "--profile", "national-exchange", out.toString(), "--explain", "2", "--format", "json");
        assertThat(json.out()).contains("\"pointer\":\"/name/main\"").endsWith("}\n");
        Run none = Run.of("import", "--profile", "national-exchange", out.toString(), "--explain", "99");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("import", "--profile", "national-exchange", out.toString())
                        .err())
                .contains("--out");
    }
}
