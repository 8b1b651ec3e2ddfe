package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.ArrayUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class ValidateCommandTest {

    private static final String SOUND = """
            {"kind": "Material", "standard": "1.0", "code": "CL0001", "name": "居民身份证",
             "lifecycle": {"status": "in-use", "version": 1, "effectiveFrom": "2026-01-01"}}
            """;

    private static final String LINE = SOUND.replace("\n", "") + "\n";

    @TempDir
    private Path folder;

    private Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private static JsonValue json(String text, String pointer) {
        JsonValue report = DocumentReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(report).as(text).isNotNull();
        return report.at(JsonPointer.parse(pointer));
    }

    private static Run schema(String... args) {
        String[] all = new String[args.length + 3];
        all[0] = "validate";
        all[1] = "--only";
        all[2] = "schema";
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.of(all);
    }

    @Test
    void aSoundFilePasses() throws IOException {
        Run run = schema(file(Run.fileName("甲.json", "a.json"), SOUND).toString());
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("文档 1 份");
    }

    @Test
    void aFaultIsShownWithItsPlaceAndFailsTheRun() throws IOException {
        Path file = file(Run.fileName("乙.yaml", "b.yaml"), "kind: Material\nstandard: \"1.0\"\ncode: CL1\nname: 12\n");
        Run run = schema(file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains(file + ":4:7", "schema.type", "4 | name: 12");
        Run english = schema(file.toString(), "--lang", "en");
        assertThat(english.out()).contains("error", "schema.type").doesNotContain("错误");
        assertThat(schema(file.toString(), "--fail-on", "never").exitCode()).isZero();
    }

    @Test
    void machineOutputStandsAloneOnStandardOutput() throws IOException {
        Path file = file("c.ndjson", LINE + "{}\n");
        Run run = schema("--format", "json", "--date", "2026-03-01", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.err()).isEmpty();
        assertThat(json(run.out(), "/date")).isEqualTo(JsonValue.of("2026-03-01"));
        assertThat(json(run.out(), "/summary/documents")).isEqualTo(JsonValue.of(2));
        assertThat(json(run.out(), "/summary/documentsFailed")).isEqualTo(JsonValue.of(1));
        assertThat(json(run.out(), "/findings/0/document")).isEqualTo(JsonValue.of(file + ":2"));
        assertThat(json(run.out(), "/findings/0/line")).isEqualTo(JsonValue.of(2));
        assertThat(json(schema("--format=json", file.toString()).out(), "/date"))
                .isEqualTo(JsonValue.of("2026-11-21"));
    }

    @Test
    void reportsGoToFilesBesideTheOneOnStandardOutput() throws IOException {
        Path file = file("d.json", SOUND);
        Path report = folder.resolve(Run.fileName("报告", "reports")).resolve("r.json");
        Files.createDirectories(report.getParent());
        Run run = schema(file.toString(), "--format", "text", "--format", "json=" + report);
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("文档 1 份");
        assertThat(json(Files.readString(report), "/summary/documents")).isEqualTo(JsonValue.of(1));
        Run silent = schema(file.toString(), "--format", "json=" + report);
        assertThat(silent.out()).isEmpty();
        Run nowhere = schema(file.toString(), "--format", "json=" + folder.resolve("absent/r.json"));
        assertThat(nowhere.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(nowhere.err()).contains("无法写入", "absent/r.json").doesNotContain("内部故障");
    }

    @Test
    void everyFormatStandsAloneOnStandardOutput() throws IOException {
        Path file = file("x.ndjson", LINE + "{}\n");
        Run sarif = schema("--format", "sarif", file.toString());
        assertThat(json(sarif.out(), "/runs/0/results/0/locations/0/physicalLocation/region/startLine"))
                .isEqualTo(JsonValue.of(2));
        assertThat(json(sarif.out(), "/runs/0/tool/driver/rules/0/help/text")).isNotNull();
        Run junit = schema("--format", "junit", file.toString());
        assertThat(junit.out())
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites")
                .endsWith("</testsuites>\n")
                .contains("<testsuite name=\"" + file + ":1\" tests=\"1\" failures=\"0\"");
        Run github = schema("--format", "github", file.toString());
        assertThat(github.lines()).isNotEmpty().allMatch(line -> line.startsWith("::"));
        assertThat(github.out()).contains("::error file=" + file + ",line=2,");
        Run html = schema("--format", "html", file.toString());
        assertThat(html.out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">")
                .endsWith("</html>\n");
        assertThat(schema("--lang", "en", "--format", "html", file.toString()).out())
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">");
        assertThat(List.of(sarif, junit, github, html))
                .allSatisfy(run -> assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS))
                .allSatisfy(run -> assertThat(run.err()).isEmpty());
    }

    @Test
    void allFormatsAtOnceSayTheSame() throws IOException {
        Path file = file("y.ndjson", "{}\n" + LINE + "{\"kind\":1}\n");
        List<String> formats = List.of("json", "sarif", "junit", "github", "html", "text");
        List<String> args = new ArrayList<>(List.of("validate", "--only", "schema", file.toString()));
        formats.forEach(format -> args.addAll(List.of("--format", format + "=" + folder.resolve("all." + format))));
        Run run = Run.of(args.toArray(String[]::new));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).isEmpty();
        for (String format : formats) {
            assertThat(folder.resolve("all." + format))
                    .usingCharset(StandardCharsets.UTF_8)
                    .hasContent(schema("--format", format, file.toString()).out());
        }
    }

    @Test
    void standardInputIsReadByLine() {
        Run run = Run.reading(LINE + LINE + "{\n", "validate", "--only", "schema", "--format", "json", "-");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(json(run.out(), "/summary/documents")).isEqualTo(JsonValue.of(3));
        assertThat(json(run.out(), "/findings/0/document")).isEqualTo(JsonValue.of("-:3"));
    }

    @Test
    void foldersAreReadInTheOrderOfTheirNamesWhateverTheThreads() throws IOException {
        for (String name :
                new String[] {"b/2.json", "b.json", "a/z/1.json", "a/y.yml", "b/10.jsonl", ".hidden/x.json"}) {
            file(name, name.endsWith("yml") ? "a: 1\n" : "{\"a\":1}\n");
        }
        file("note.txt", "no definition");
        Run run = schema("--format", "json", "--threads", "4", folder.toString());
        assertThat(json(run.out(), "/summary/documents")).isEqualTo(JsonValue.of(5));
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("\"document\""))
                        .map(line -> line.replaceAll(".*\"document\":\"" + folder + "/([^\"]*)\".*", "$1"))
                        .distinct())
                .containsExactly("a/y.yml", "a/z/1.json", "b/10.jsonl:1", "b/2.json", "b.json");
        assertThat(schema("--format", "json", "--threads", "1", folder.toString())
                        .out())
                .isEqualTo(run.out());
        assertThat(json(
                        schema(
                                        "--format",
                                        "json",
                                        folder.toString(),
                                        folder.resolve("b.json").toString())
                                .out(),
                        "/summary/documents"))
                .isEqualTo(JsonValue.of(5));
    }

    @ParameterizedTest
    @CsvSource({"'', document.empty", "'{', document.syntax", "'{\"a\":1,\"a\":2}', document.duplicate-key"})
    void whatCannotBeUnderstoodIsAFindingThatNeverDoesNotHide(String content, String rule) throws IOException {
        file("sound.json", SOUND);
        file("broken.json", content);
        Run run = schema("--fail-on", "never", "--format", "json", folder.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(json(run.out(), "/byRule/" + rule + "/documents")).isEqualTo(JsonValue.of(1));
        assertThat(json(run.out(), "/summary/documentsFailed")).isEqualTo(JsonValue.of(0));
    }

    @Test
    void missingInputIsSaidAndTheRestIsStillJudged() throws IOException {
        Path sound = file("sound.json", SOUND);
        String absent = folder.resolve("absent.json").toString();
        Run run = schema(absent, sound.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(run.err()).contains("找不到", absent);
        assertThat(run.out()).contains("文档 1 份");
        Run nothing = schema("--format", "json", absent);
        assertThat(nothing.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(nothing.out()).isEmpty();
        assertThat(schema(Files.createDirectory(folder.resolve("empty")).toString())
                        .exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
    }

    @Test
    void whatTheSystemRefusesIsNoInputOrAFindingBesideOthers() throws IOException {
        Path lines = file("a.ndjson", LINE);
        Path sound = file("b.json", SOUND);
        assumeFalse(Files.isReadable(refused(lines)), "a user whom the system refuses nothing");
        assertThat(schema(lines.toString()).exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        Run run = schema("--format", "json", lines.toString(), sound.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(json(run.out(), "/byRule/document.unreadable/documents")).isEqualTo(JsonValue.of(1));
    }

    private static Path refused(Path file) {
        assertThat(file.toFile().setReadable(false)).isTrue();
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "--fail-on fatal, error, --fail-on",
        "--format sarf, sarif, --format",
        "--format json=, json=report.json, --format",
        "--format text --format json, 标准输出只能放一份, --format",
        "--only schem, schema, --only",
        "--skip nothing.like-it, 没有以此开头的规则, --skip",
        "--date 2026-02-30, YYYY-MM-DD, --date",
        "--threads 0, --threads, --threads",
        "--threads many, --threads, --threads",
        "--basis x, 不认识的选项, --basis",
        "--waivers w.yaml, 不能用, w.yaml",
        "--failon error, --fail-on, --failon"
    })
    void wrongUsageIsExplained(String args, String says, String option) {
        Run run = Run.of(("validate . " + args).split(" "));
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(option, says, "sitong validate --help");
    }

    @Test
    void rulesAreChosenByTheirPrefixes() throws IOException {
        Path file = file("e.json", "{\"kind\": \"Material\", \"standard\": \"1.0\", \"name\": 1, \"x\": 2}");
        assertThat(json(schema("--format", "json", file.toString()).out(), "/byRule/schema.type/findings"))
                .isEqualTo(JsonValue.of(1));
        Run some = Run.of(
                "validate",
                "--format",
                "json",
                "--only",
                "schema",
                "--skip",
                "schema.type,schema.required",
                file.toString());
        assertThat(json(some.out(), "/byRule/schema.type")).isNull();
        assertThat(json(some.out(), "/byRule/schema.unknown-element/findings")).isEqualTo(JsonValue.of(1));
    }

    @Test
    void referencesAreGivenAndMustBeSound() throws IOException {
        Path item = file(
                "item.json",
                "{\"kind\": \"ServiceItem\", \"standard\": \"1.0\", \"identity\": {}, \"name\": {\"main\": \"某某许可\"},"
                        + " \"itemType\": \"licence\", \"audience\": {\"naturalPersonTopics\": [\"990\"]}}");
        String list = "{\"kind\": \"CodeList\", \"standard\": \"1.0\", \"id\": \"topic-natural\", \"title\": \"主题\","
                + " \"entries\": [{\"value\": \"990\", \"title\": \"地方主题\"}]}";
        String[] unknown = {"validate", "--only", "reference.unknown-code", "--format", "json", item.toString()};
        assertThat(json(Run.of(unknown).out(), "/byRule/reference.unknown-code/findings"))
                .isEqualTo(JsonValue.of(1));
        Path reference = Files.createDirectory(folder.resolve("reference"));
        Files.writeString(reference.resolve("list.json"), list, StandardCharsets.UTF_8);
        String[] known = ArrayUtils.addAll(unknown, "--reference", reference.toString());
        assertThat(json(Run.of(known).out(), "/byRule/reference.unknown-code/findings"))
                .isEqualTo(JsonValue.of(0));
        Files.writeString(reference.resolve("broken.json"), "{", StandardCharsets.UTF_8);
        Run broken = Run.of(known);
        assertThat(broken.exitCode()).isEqualTo(ExitCodes.NO_INPUT);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("broken.json", "--reference");
    }

    @Test
    void colourOnlyOnATerminal() throws IOException {
        Path file = file("f.json", "{}");
        assertThat(schema(file.toString()).out()).doesNotContain("\u001b");
        assertThat(Run.with(Map.of("SITONG_TERMINAL", "out"), "", "validate", file.toString())
                        .out())
                .contains("\u001b[");
        assertThat(Run.with(Map.of("SITONG_TERMINAL", "out"), "", "validate", "--format", "json", file.toString())
                        .out())
                .doesNotContain("\u001b");
    }
}
