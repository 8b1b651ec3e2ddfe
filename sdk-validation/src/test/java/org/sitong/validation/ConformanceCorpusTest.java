package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitong.validation.testing.FixtureResult;
import org.sitong.validation.testing.FixtureRunner;
import org.sitong.validation.testing.Fixtures;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the conformance corpus and runs it from nothing but its files and its manifest. */
class ConformanceCorpusTest {

    private static final Path ZIP = Path.of("target", "sitong-conformance.zip");
    private static final List<RuleExample> FIXTURES = Fixtures.in(FixtureFolder.PATH);
    private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void make() throws IOException {
        Files.write(ZIP, ConformanceCorpus.zip(FIXTURES));
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(ZIP)), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                FILES.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private static JsonNode manifest() {
        return new JsonMapper().readTree(FILES.get(ConformanceCorpus.MANIFEST));
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesWhatTheManifestSays() {
        JsonNode manifest = manifest();
        FixtureRunner runner = FixtureRunner.builder()
                .date(LocalDate.parse(manifest.get("date").stringValue()))
                .build();
        return manifest.get("fixtures")
                .valueStream()
                .map(entry -> DynamicTest.dynamicTest(entry.get("file").stringValue(), () -> run(runner, entry)));
    }

    private static void run(FixtureRunner runner, JsonNode entry) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        filesOf(entry).forEach(file -> files.put(file.substring(file.indexOf('/') + 1), FILES.get(file)));
        FixtureResult result = runner.run(
                RuleExample.of(entry.get("rule").stringValue(), files).get(0));
        assertThat(result.faults()).isEmpty();
        if (entry.get("verdict").stringValue().equals("failed")) {
            assertThat(result.findings().stream()
                            .map(ConformanceCorpusTest::shown)
                            .toList())
                    .isNotEmpty()
                    .isEqualTo(entry.get("findings")
                            .valueStream()
                            .map(ConformanceCorpusTest::shown)
                            .toList());
        } else {
            assertThat(result.findings()).isEmpty();
            assertThat(entry.get("findings")).isEmpty();
            assertThat(result.actual()).containsExactly(entry.get("verdict").stringValue());
        }
    }

    private static String shown(Finding finding) {
        return finding.pointer() + " " + finding.severity().token()
                + (finding.range() == null
                        ? ""
                        : " " + finding.range().line() + ":" + finding.range().column());
    }

    private static String shown(JsonNode finding) {
        return finding.get("pointer").stringValue() + " "
                + finding.get("severity").stringValue()
                + (finding.has("line") ? " " + finding.get("line") + ":" + finding.get("column") : "");
    }

    private static List<String> filesOf(JsonNode entry) {
        List<String> files = new ArrayList<>(List.of(entry.get("file").stringValue()));
        ConformanceCorpus.BESIDE.keySet().forEach(member -> {
            if (entry.has(member)) {
                files.add(entry.get(member).stringValue());
            }
        });
        return files;
    }

    /** Nothing lies in it that the manifest does not name, and no rule with a fixture that a document can show is missing. */
    @Test
    void theManifestIsWhole() {
        TreeSet<String> named = new TreeSet<>(List.of(ConformanceCorpus.MANIFEST));
        TreeSet<String> rules = new TreeSet<>();
        manifest().get("fixtures").forEach(entry -> {
            named.addAll(filesOf(entry));
            rules.add(entry.get("rule").stringValue());
        });
        assertThat(named).isEqualTo(new TreeSet<>(FILES.keySet()));
        assertThat(rules)
                .hasSizeGreaterThan(100)
                .containsAll(FIXTURES.stream()
                        .filter(ConformanceCorpus::holds)
                        .map(RuleExample::rule)
                        .toList());
    }

    @Test
    void theSameFixturesMakeTheSameBytes() throws IOException {
        TimeZone usual = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(ConformanceCorpus.zip(FIXTURES)).isEqualTo(Files.readAllBytes(ZIP));
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
