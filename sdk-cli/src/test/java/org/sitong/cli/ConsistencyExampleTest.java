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
        Run run = Run.of(
                "fmt", "--check", WORLD + "base", WORLD + "province", WORLD + "districts", WORLD + "differential");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"base/v1", "base/v2", "province", "districts/pine", "districts/plum"})
    void byItselfItIsClean(String folder) {
        assertThat(findings(folder)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "drug-report-reward text.level-suffix",
        "drug-report-reward reference.item-differs",
        "tax-closure reference.material-name",
        "claims reference.claim-unpublished"
    })
    void whatTheCarelessDistrictWritesWrongIsFoundWithoutItsBase(String finding) {
        assertThat(findings("districts/bamboo")).hasSize(4).contains(finding);
    }

    /** With what is referred to, but without the standards, against which derivation would be judged as well. */
    private static List<String> findings(String folder) {
        Run run = Run.of(
                "validate",
                WORLD + folder,
                "--reference",
                WORLD + "base/v1/basic-items",
                "--reference",
                WORLD + "base/v1/materials",
                "--reference",
                WORLD + "base/v1/divisions.yaml");
        return FINDING.matcher(run.out())
                .results()
                .map(found -> found.group(1) + " " + found.group(2))
                .toList();
    }
}
