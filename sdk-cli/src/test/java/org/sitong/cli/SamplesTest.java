package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** The main job on rows of a real portal: import, then validate, with counts that were taken independently. */
class SamplesTest {

    /** What looks like an identifier in a text. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{9,40}");

    private static Path samples;

    @BeforeAll
    static void findSamples() {
        String folder = System.getProperty("sitong.samples", "");
        assumeTrue(!folder.isEmpty(), "the samples' folder is not given (-Dsitong.samples=…)");
        samples = Path.of(folder);
        assumeTrue(Files.isDirectory(samples), samples + " is no folder");
    }

    private static JsonValue read(String json) {
        return DocumentReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
    }

    private static JsonValue at(JsonValue value, String pointer) {
        return value.at(JsonPointer.parse(pointer));
    }

    /** Counted by hand: three codes that province and capital both hold, of one no handling item in common. */
    @Test
    void theDivisionsOfAPortalAreCompared() {
        Run run = Run.of(
                "compare",
                "--profile",
                "gd-portal",
                "--by",
                "division",
                "--format",
                "json",
                samples.resolve("gd-portal/items.ndjson").toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonValue report = read(run.out());
        assertThat(at(report, "/groups")).isEqualTo(JsonValue.of(3));
        assertThat(at(report, "/pairs")).isEqualTo(JsonValue.of(2));
        assertThat(at(report, "/identicalPairs")).isEqualTo(JsonValue.of(0));
        assertThat(at(report, "/differingPairs"))
                .hasToString(
                        "{timeLimits.statutory=0, timeLimits.promised=1, materials=0, conditions=1, fees=0, name=0}");
        assertThat(at(report, "/judgement/contradiction")).isEqualTo(JsonValue.of(0));
        assertThat(at(report, "/judgement/needs-basis")).isEqualTo(JsonValue.of(0));
        assertThat(at(report, "/unpaired"))
                .isInstanceOfSatisfying(
                        JsonValue.JsonArray.class,
                        list -> assertThat(list.values()).hasSize(1));
        assertThat(at(report, "/items/0/differences/0/judgement")).isEqualTo(JsonValue.of("not-checked"));
        assertThat(at(report, "/items/1/differences/0/element")).isEqualTo(JsonValue.of("timeLimits.promised"));
        assertThat(at(report, "/items/1/differences/0/comparisons/0/direction")).isEqualTo(JsonValue.of("easier"));
        assertThat(at(report, "/items/1/differences/0/judgement")).isEqualTo(JsonValue.of("lawful"));
    }

    @Test
    void rowsOfAPortalBecomeDefinitionsAndAreJudged(@TempDir Path folder) throws IOException {
        Path definitions = folder.resolve("definitions.ndjson");
        Path account = folder.resolve("account.json");
        Run imported = Run.of(
                "import",
                "--profile",
                "gd-portal",
                samples.resolve("gd-portal/items.ndjson").toString(),
                "--out",
                definitions.toString(),
                "--report",
                account.toString());
        assertThat(imported.exitCode()).as(imported.err()).isZero();
        JsonValue report = read(Files.readString(account));
        assertThat(at(report, "/read")).isEqualTo(JsonValue.of(377));
        assertThat(at(report, "/written")).isEqualTo(JsonValue.of(377));
        assertThat(at(report, "/rejected")).isEqualTo(new JsonValue.JsonArray(List.of()));

        Run run = Run.of("validate", "--format", "json", "--date", "2026-11-21", definitions.toString());
        assertThat(run.exitCode()).as(run.err()).isIn(ExitCodes.OK, ExitCodes.FINDINGS);
        JsonValue verdict = read(run.out());
        assertThat(at(verdict, "/summary/documents")).isEqualTo(JsonValue.of(377));
        assertThat(documents(verdict))
                .containsEntry("code.credit-code-check", JsonValue.of(1))
                .containsEntry("condition.cut-off", JsonValue.of(30))
                .containsEntry("contact.same-phone", JsonValue.of(7))
                .containsEntry("time.promise-over-statutory", JsonValue.of(0))
                .containsEntry("time.unit-mixed", JsonValue.of(0))
                .containsEntry("code.segment-mismatch", JsonValue.of(3));
    }

    private static Map<String, JsonValue> documents(JsonValue verdict) {
        Map<String, JsonValue> documents = new TreeMap<>();
        ((JsonValue.JsonObject) at(verdict, "/byRule"))
                .members()
                .forEach((rule, count) -> documents.put(rule, at(count, "/documents")));
        return documents;
    }

    @Test
    void everyCodeInTheSamplesIsExplained() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(samples)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher code = CODE.matcher(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                while (code.find()) {
                    codes.add(code.group());
                }
            }
        }
        assertThat(codes).hasSizeGreaterThan(100);
        Run run = Run.reading(String.join("\n", codes) + "\n", "code", "--format", "json");
        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(codes.size());
        assertThat(run.lines().stream().map(line -> at(read(line), "/input")))
                .containsExactlyElementsOf(codes.stream().map(JsonValue::of).toList());
    }

    @Test
    void creditCodesAreJudgedAsTheirFileSays() throws IOException {
        List<String> rows = Files.readAllLines(samples.resolve("credit-codes.csv")).stream()
                .skip(1)
                .toList();
        List<String> codes = rows.stream().map(row -> row.split(",", -1)[0]).toList();
        Run run = Run.reading(String.join("\n", codes), "code", "--as", "credit-code", "--format", "json");
        assertThat(run.lines()).hasSameSizeAs(rows);
        for (int i = 0; i < rows.size(); i++) {
            assertThat(at(read(run.lines().get(i)), "/valid"))
                    .as(rows.get(i))
                    .isEqualTo(JsonValue.of(rows.get(i).endsWith(",ok")));
        }
    }
}
