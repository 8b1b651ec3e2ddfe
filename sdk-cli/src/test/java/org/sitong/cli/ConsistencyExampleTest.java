package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The base, the province and the three districts of {@code examples/consistency} are what their description says. */
class ConsistencyExampleTest {

    private static final String WORLD = "../examples/consistency/";

    /** A finding in the text report: the place, the severity, the rule. */
    private static final Pattern FINDING = Pattern.compile("(?m)^  \\S+/([^/:]+)\\.yaml:\\d+:\\d+  \\S+  (\\S+)  ");

    @Test
    void itIsLaidOutCanonically() {
        Run run = Run.of("fmt", "--check", "../examples/consistency");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base/v1", "base/v2", "province", "districts/pine", "districts/plum"})
    void byItselfItIsClean(String folder) {
        assertThat(findings("validate", WORLD + folder, "--reference", WORLD + "base/v1"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "drug-report-reward text.level-suffix",
        "drug-report-reward reference.item-differs",
        "tax-closure reference.material-name",
        "claims reference.claim-unpublished"
    })
    void whatTheCarelessDistrictWritesWrongIsFoundWithoutItsBase(String finding) {
        List<String> findings = findings("validate", WORLD + "districts/bamboo", "--reference", WORLD + "base/v1");
        assertThat(findings).hasSize(4).contains(finding);
    }

    private static List<String> findings(String... args) {
        return FINDING.matcher(Run.of(args).out())
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
