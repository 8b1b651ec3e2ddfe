package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitong.cli.internal.exchange.ExampleRows;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleExample;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.testing.FixtureResult;
import org.sitong.validation.testing.FixtureRunner;

/** The fixtures that are rows of tables, which need an import to become inputs. */
class RowFixturesTest {

    private static final FixtureRunner RUNNER =
            FixtureRunner.builder().inputs(ExampleRows::inputs).build();

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesWhatIsExpected() {
        return RuleBook.standard().cards().stream()
                .map(RuleCard::id)
                .flatMap(id -> RuleBook.standard().examples(id).stream())
                .filter(RuleExample::isRows)
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> {
                    FixtureResult result = RUNNER.run(fixture);
                    assertThat(result.passed()).as(result.description()).isTrue();
                    assertThat(result.findings().isEmpty()).isEqualTo(fixture.isAccepted());
                }));
    }
}
