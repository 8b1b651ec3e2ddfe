package org.sitong.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleExample;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.testing.FixtureResult;
import org.sitong.validation.testing.FixtureRunner;
import org.sitong.validation.testing.Fixtures;

/** Tests the rules of a province's pack with a folder of fixtures. For rules in Java, write {@code with(myRules)}. */
class OwnRulesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "packs");
    private static final Pack PACK = Pack.read("example.yaml", FOLDER.resolve("example.yaml"));
    private static final FixtureRunner RUNNER =
            FixtureRunner.builder().rules(RuleBook.standard().with(PACK)).build();

    private static List<RuleExample> fixtures() {
        return Fixtures.in(FOLDER.resolve("fixtures"));
    }

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesWhatIsExpected() {
        return fixtures().stream()
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> {
                    FixtureResult result = RUNNER.run(fixture);
                    assertThat(result.passed()).as(result.description()).isTrue();
                }));
    }

    /** A folder that is empty by mistake would pass. */
    @Test
    void thereIsWhatIsAcceptedAndWhatIsRejected() {
        assertThat(fixtures()).extracting(RuleExample::isAccepted).contains(true, false);
    }
}
