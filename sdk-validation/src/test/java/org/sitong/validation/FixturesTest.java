package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitong.validation.testing.FixtureResult;
import org.sitong.validation.testing.FixtureRunner;
import org.sitong.validation.testing.Fixtures;

/** Every fixture gives exactly what stands beside it. Rows are run where there is an import, by the tests of the command line. */
class FixturesTest {

    private static final FixtureRunner RUNNER = FixtureRunner.builder().build();

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesWhatIsExpected() {
        return Fixtures.in(FixtureFolder.PATH).stream()
                .filter(fixture -> !fixture.isRows())
                .map(fixture -> DynamicTest.dynamicTest(fixture.toString(), () -> run(fixture)));
    }

    private static void run(RuleExample fixture) {
        FixtureResult result = RUNNER.run(fixture);
        assertThat(result.passed()).as(result.description()).isTrue();
        assertThat(result.findings().isEmpty()).isEqualTo(fixture.isAccepted());
        result.findings().forEach(FixturesTest::saysItInBothLanguages);
    }

    private static void saysItInBothLanguages(Finding finding) {
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE))
                .containsPattern("\\p{IsHan}")
                .doesNotContainPattern("\\{[a-z0-9]+}");
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[a-z0-9]+}");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{64}");
    }
}
