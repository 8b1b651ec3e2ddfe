package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitong.catalog.Catalog;
import org.sitong.document.DocumentReader;
import org.sitong.document.SourceRange;

/** Every fixture gives exactly what stands beside it. */
class FixturesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @TestFactory
    Stream<DynamicTest> everyFixtureGivesWhatIsExpected() {
        return Fixtures.all().stream().map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> run(fixture)));
    }

    private static void run(Fixtures.Fixture fixture) throws IOException {
        Validator.Builder builder = Validator.builder().date(DAY);
        Catalog references = fixture.references();
        if (references != null) {
            builder.references(references);
        }
        Path judged = fixture.judged();
        if (judged == null) {
            builder.only(fixture.rule());
        } else {
            builder.waivers(Waivers.read(fixture.name(), fixture.file()));
        }
        Path document = judged == null ? fixture.file() : judged;
        Report report = builder.build().check(Inputs.of(fixture.name(), document, DocumentReader.standard()));
        List<Finding> findings = report.findings().stream()
                .filter(finding -> finding.rule().equals(fixture.rule()))
                .toList();
        assertThat(report.summary().toolFaults()).isEmpty();
        if (fixture.isAccepted()) {
            assertThat(findings).isEmpty();
            if (judged != null) {
                return; // of a document that judges others there are findings, but no verdicts
            }
            assertThat(verdict(report, fixture.rule()))
                    .isEqualTo(
                            fixture.expected().isEmpty()
                                    ? "passed"
                                    : fixture.expected().get(0));
        } else {
            assertThat(findings.stream().map(FixturesTest::shown)).containsExactlyElementsOf(fixture.expected());
            findings.forEach(FixturesTest::saysItInBothLanguages);
        }
    }

    private static String verdict(Report report, String rule) {
        if (report.summary().byRule().get(rule).notChecked() > 0) {
            return "not-checked";
        }
        long ofRows = report.summary().byRule().keySet().stream()
                .filter(id -> id.startsWith("exchange."))
                .count();
        return report.summary().verdicts().get(Verdict.Outcome.NOT_APPLICABLE)
                        == (1 + ofRows) * report.summary().documents()
                ? "not-applicable"
                : "passed";
    }

    private static String shown(Finding finding) {
        SourceRange range = finding.range();
        String place = range == null ? "-" : range.line() + ":" + range.column();
        boolean isUsual = RuleBook.standard().find(finding.rule()).severity() == finding.severity();
        return finding.pointer() + " " + place
                + (isUsual ? "" : " " + finding.severity().token());
    }

    private static void saysItInBothLanguages(Finding finding) {
        assertThat(finding.message(Locale.SIMPLIFIED_CHINESE))
                .containsPattern("\\p{IsHan}")
                .doesNotContainPattern("\\{[a-z0-9]+}");
        assertThat(finding.message(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\{[a-z0-9]+}");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{64}");
    }
}
