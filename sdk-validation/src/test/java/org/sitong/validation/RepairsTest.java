package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitong.catalog.Catalog;
import org.sitong.document.CanonicalJson;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;

/** A repair that a finding brings takes the finding away, and no other finding is left where it was. */
class RepairsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> everyRepairOfAFixtureRepairs() {
        return Fixtures.all().stream()
                .filter(fixture ->
                        !fixture.isAccepted() && fixture.file().toString().endsWith(".yaml"))
                .filter(fixture -> RuleBook.standard().find(fixture.rule()).fixable())
                .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> run(fixture)));
    }

    private static void run(Fixtures.Fixture fixture) throws IOException {
        for (Finding finding : findings(fixture, fixture.file().toString(), bytes(fixture))) {
            if (finding.fix() != null) {
                JsonValue repaired = JsonPatch.of(finding.fix()).applyTo(read(fixture));
                List<Finding> left = findings(fixture, "repaired.json", CanonicalJson.bytes(repaired));
                assertThat(left).noneMatch(again -> again.pointer().equals(finding.pointer()));
            }
        }
    }

    private static List<Finding> findings(Fixtures.Fixture fixture, String name, byte[] bytes) {
        Validator.Builder builder = Validator.builder().date(DAY).only(fixture.rule());
        Catalog references = fixture.references();
        Validator validator = (references == null ? builder : builder.references(references)).build();
        DocumentFormat format = name.endsWith(".json") ? DocumentFormat.JSON : DocumentFormat.YAML;
        Report report = validator.check(Stream.of(Input.of(name, bytes, format)));
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(fixture.rule()))
                .toList();
    }

    private static byte[] bytes(Fixtures.Fixture fixture) throws IOException {
        return Files.readAllBytes(fixture.file());
    }

    private static JsonValue read(Fixtures.Fixture fixture) throws IOException {
        return Objects.requireNonNull(DocumentReader.standard()
                .read(bytes(fixture), DocumentFormat.YAML)
                .value());
    }
}
