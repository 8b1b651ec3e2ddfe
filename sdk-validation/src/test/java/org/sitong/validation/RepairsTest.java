package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitong.document.CanonicalJson;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;
import org.sitong.validation.testing.FixtureRunner;
import org.sitong.validation.testing.Fixtures;

/** A repair that a finding brings takes the finding away, and no other finding is left where it was. */
class RepairsTest {

    @TestFactory
    Stream<DynamicTest> everyRepairOfAFixtureRepairs() {
        return Fixtures.in(FixtureFolder.PATH).stream()
                .filter(fixture -> !fixture.isAccepted() && fixture.name().endsWith(".yaml"))
                .filter(fixture -> RuleBook.standard().find(fixture.rule()).fixable())
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> run(fixture)));
    }

    @Test
    void aNameThatSomethingRefersToIsNotRepaired() {
        List<RuleExample> fixtures = Fixtures.in(FixtureFolder.PATH).stream()
                .filter(fixture -> fixture.name().startsWith("rejected-referred-to."))
                .toList();
        assertThat(fixtures)
                .extracting(RuleExample::rule)
                .containsExactlyInAnyOrder("text.bracket", "reference.material-name");
        FixtureRunner runner = FixtureRunner.builder().build();
        assertThat(fixtures)
                .flatMap(fixture -> runner.run(fixture).findings())
                .hasSize(2)
                .allMatch(finding -> finding.fix() == null);
    }

    private static void run(RuleExample fixture) {
        FixtureRunner runner = FixtureRunner.builder().build();
        for (Finding finding : runner.run(fixture).findings()) {
            if (finding.fix() != null) {
                byte[] repaired =
                        CanonicalJson.bytes(JsonPatch.of(finding.fix()).applyTo(read(fixture)));
                List<Finding> left = FixtureRunner.builder()
                        .inputs(same -> Stream.of(Input.of("repaired.json", repaired, DocumentFormat.JSON)))
                        .build()
                        .run(fixture)
                        .findings();
                assertThat(left).noneMatch(again -> again.pointer().equals(finding.pointer()));
            }
        }
    }

    private static JsonValue read(RuleExample fixture) {
        return Objects.requireNonNull(DocumentReader.standard()
                .read(fixture.bytes(fixture.name()), DocumentFormat.YAML)
                .value());
    }
}
