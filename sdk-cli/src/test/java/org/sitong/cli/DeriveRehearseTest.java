package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** {@code sitong derive rehearse}. */
class DeriveRehearseTest {

    private static final String WORLD = "../examples/consistency/";
    private static final String PINE = WORLD + "districts/pine";

    @TempDir
    private Path folder;

    private static Run rehearse(String... more) {
        List<String> args = new ArrayList<>(
                List.of("derive", "rehearse", PINE, "--from", WORLD + "base/v1", "--to", WORLD + "base/v2"));
        args.addAll(Arrays.asList(more));
        return Run.of(args.toArray(String[]::new));
    }

    @Test
    void whatBreaksFailsTheRunUnlessNothingIsToFailIt() {
        Run run = rehearse();
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).startsWith("6 个事项中 3 个受阻（1 个地区中 1 个），由上级的 3 处变化引起");
        assertThat(rehearse("--fail-on", "never").exitCode()).isZero();
        assertThat(rehearse("--lang", "en").out()).startsWith("3 of 6 items break");
        Run same = Run.of("derive", "rehearse", PINE, "--from", WORLD + "base/v1", "--to", WORLD + "base/v1");
        assertThat(same.exitCode()).as(same.out()).isZero();
        assertThat(same.out()).startsWith("6 个事项（1 个地区），没有受阻的");
    }

    @Test
    void otherFormatsGoWhereTheyAreToldTo() throws IOException {
        Path page = folder.resolve("report.html");
        Run run = rehearse("--format", "json", "--format", "html=" + page);
        JsonValue json = DocumentReader.standard()
                .read(run.out().getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        assertThat(json).as(run.out()).isNotNull();
        assertThat(json.at(JsonPointer.parse("/summary/broken"))).isEqualTo(JsonValue.of(3));
        assertThat(Files.readString(page)).startsWith("<!DOCTYPE html>").contains("升级推演");
    }

    @Test
    void mergedDefinitionsAreWrittenUnderTheirNames() throws IOException {
        Path out = folder.resolve("merged");
        Run run = rehearse("--out", out.toString());
        assertThat(run.err()).contains("写出 4 份");
        try (Stream<Path> files = Files.walk(out)) {
            assertThat(files.filter(Files::isRegularFile).map(file -> String.valueOf(file.getFileName())))
                    .containsExactlyInAnyOrder(
                            "legal-aid.yaml", "sand-mining.yaml", "senior-allowance.yaml", "water-hygiene.yaml");
        }
        Path merged = out.resolve("items/sand-mining.yaml");
        assertThat(merged).content(StandardCharsets.UTF_8).contains("org.sitong.conflicts", "水生态安全");
        assertThat(Run.of("validate", "--only", "schema", out.toString()).exitCode())
                .isZero();
        Run again = rehearse("--out", out.toString());
        assertThat(again.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(again.err()).contains(out.toString());
    }

    @Test
    void ofALocalFileOnlyWhatChangesIsAnother() throws IOException {
        Path out = folder.resolve("merged");
        rehearse("--out", out.toString());
        for (String name : List.of("legal-aid", "sand-mining", "senior-allowance", "water-hygiene")) {
            List<String> kept = new ArrayList<>(Files.readAllLines(Path.of(PINE, "items", name + ".yaml")));
            assertThat(kept).anyMatch(line -> line.startsWith("# "));
            kept.removeIf(line -> line.matches(" +(version: [0-9]|effectiveFrom: .*|url: .*/CL0027.docx\")"));
            assertThat(Files.readAllLines(out.resolve("items/" + name + ".yaml")))
                    .containsSubsequence(kept);
        }
    }

    @Test
    void ofALineOnlyWhatChangesIsAnother() throws IOException {
        String item = """
                { "kind":"%s",  "standard":"1.0", "identity": {"national": {"basicCode": "000119001000"%s}},\
                 "name": {"main": "取水许可"}, "itemType": "licence", "lifecycle": {"version": %s%s},\
                 "timeLimits": {"promised": {"unit":"working-day",  "value":"%s"}} }
                """;
        String from =
                ", \"derivesFrom\": {\"kind\": \"ImplementationStandard\", \"code\": \"000119001000\", \"version\": 1}";
        String local = item.formatted(
                "ServiceItem", ", \"implementationCode\": \"11990201MB99612A554000119001000\"", 1, from, 20);
        String other = item.formatted(
                "ServiceItem", ", \"implementationCode\": \"11990301MB99612A554000119001000\"", 1, from, 9);
        Path v1 = Files.writeString(folder.resolve("v1.json"), item.formatted("ImplementationStandard", "", 1, "", 20));
        Path v2 = Files.writeString(folder.resolve("v2.json"), item.formatted("ImplementationStandard", "", 2, "", 15));
        Path lines = Files.writeString(folder.resolve("local.ndjson"), other + local);
        Path out = folder.resolve("merged");
        Run run = Run.of(
                "derive",
                "rehearse",
                lines.toString(),
                "--from",
                v1.toString(),
                "--to",
                v2.toString(),
                "--out",
                out.toString());
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(out.resolve("local.ndjson"))
                .content(StandardCharsets.UTF_8)
                .startsWith("{ \"kind\":\"ServiceItem\",  \"standard\":\"1.0\"")
                .endsWith("\"timeLimits\": {\"promised\": {\"unit\":\"working-day\",  \"value\":\"15\"}} }\n")
                .contains("\"version\": 2", "11990201MB99612A554000119001000")
                .doesNotContain("11990301");
    }

    @Test
    void theSameReleaseWritesNothing() throws IOException {
        Path out = folder.resolve("merged");
        Run run = Run.of(
                "derive",
                "rehearse",
                WORLD + "districts",
                "--from",
                WORLD + "base/v1",
                "--to",
                WORLD + "base/v1",
                "--out",
                out.toString());
        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void whatWasMergedFollowsTheNewRelease() {
        String out = folder.resolve("merged").toString();
        rehearse("--out", out);
        Run again = Run.of("derive", "rehearse", out, "--from", WORLD + "base/v2", "--to", WORLD + "base/v2");
        assertThat(again.exitCode()).as(again.out()).isZero();
        assertThat(again.out()).contains("不受影响：4");
    }

    @Test
    void absolutePathsAreWrittenBelowTheirArgumentToo() throws IOException {
        Path out = folder.resolve("merged");
        String item = Path.of(PINE).toAbsolutePath() + "/items/sand-mining.yaml";
        Run run = Run.of(
                "derive",
                "rehearse",
                item,
                "--from",
                WORLD + "base/v1",
                "--to",
                WORLD + "base/v2",
                "--out",
                out.toString());
        assertThat(run.err()).contains("写出 1 份");
        assertThat(out.resolve("sand-mining.yaml")).exists();
    }

    @Test
    void whatIsNotAFolderIsNotWrittenInto() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        Run run = rehearse("--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("是文件");
    }

    @Test
    void twoBasesThatContradictEachOtherAreRefused() throws IOException {
        String base = """
                {"kind": "ImplementationStandard", "standard": "1.0",
                 "identity": {"national": {"basicCode": "000119001000"}},
                 "name": {"main": "取水许可"}, "itemType": "licence", "lifecycle": {"version": 1},
                 "timeLimits": {"promised": {"value": "%s", "unit": "working-day"}}}""";
        Path bases = Files.createDirectory(folder.resolve("bases"));
        Files.writeString(bases.resolve("a.json"), base.formatted("20"));
        Files.writeString(bases.resolve("b.json"), base.formatted("15"));
        Run run = Run.of("derive", "rehearse", PINE, "--from", WORLD + "base/v1", "--to", bases.toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("--to", "000119001000");
    }

    @Test
    void whatCannotBeReadFailsTheRunWhateverIsAllowed() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Run run = rehearse("--fail-on", "never", empty.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains("读不出来：").doesNotContain("null");
    }

    @Test
    void aPackIsTriedBeforeItIsInForce() throws IOException {
        String item = Files.writeString(folder.resolve("item.yaml"), """
                        kind: ServiceItem
                        standard: "1.0"
                        identity:
                          national:
                            implementationCode: "11990101MB000001934990117051000"
                        name:
                          main: 取水许可
                        itemType: licence
                        """).toString();
        Run same = Run.of("derive", "rehearse", item, "--from-pack", "guangdong", "--to-pack", "guangdong");
        assertThat(same.exitCode()).as(same.err()).isZero();
        assertThat(same.out()).startsWith("1 份文档，没有新的问题");
        Run unknown = Run.of("derive", "rehearse", item, "--to-pack", "nowhere");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void whatAPackOnlyMakesGraverIsToldApart() throws IOException {
        String items = Files.writeString(folder.resolve("items.ndjson"), """
                        {"kind": "ServiceItem", "standard": "1.0", "name": {"main": "取水许可"}, "itemType": "licence",\
                         "identity": {"national": {"implementationCode": "11440100007482532H4000119001000"}},\
                         "authority": {"division": {"code": "440100"}},\
                         "materials": [{"id": "m1", "name": "法律法规规定的其他材料"}]}
                        """).toString();
        Run run = Run.of("derive", "rehearse", items, "--to-pack", "guangdong");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out())
                .contains("以后的规则包：guangdong", "错误：1", "material.catch-all：新问题 1 个（其中 1 个原来就有，现在级别更高）")
                .contains(items + ":1:")
                .doesNotContain(items + ":1:1:");
    }

    @Test
    void wrongUsageIsExplained() {
        assertThat(Run.of("derive", "rehearse", PINE).exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("derive", "rehearse", PINE, "--from", WORLD + "base/v1")
                        .err())
                .contains("--to");
        assertThat(rehearse("--to-pack", "guangdong").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(rehearse("--threads", "0").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(rehearse("--format", "sarif").exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(Run.of("derive", "rehearse", "none.yaml", "--from", PINE, "--to", PINE)
                        .exitCode())
                .isEqualTo(ExitCodes.NO_INPUT);
        assertThat(Run.of("derive", "rehearse", "-", "--to-pack", "guangdong").exitCode())
                .isEqualTo(ExitCodes.USAGE);
    }
}
