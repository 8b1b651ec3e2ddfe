package org.sitong.validation.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.standard.GeneratedFile;
import org.sitong.validation.rule.SourcedRule;
import org.sitong.validation.rule.SourcedRule.Uncovered;
import org.sitong.validation.rule.SourcedRules;

/** Every rule that was collected from law, standards and practice is covered by one of ours, or explained; never both. */
class RuleSourcesTest {

    private static final int COLLECTED = 167;

    private static final Set<String> COVERED = RuleSourcesPage.covering().keySet();

    @Test
    void areAllThereOnce() {
        assertThat(SourcedRules.standard())
                .hasSize(COLLECTED)
                .extracting(SourcedRule::id)
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[A-P][0-9]{2}"))
                .containsAll(COVERED);
    }

    @Test
    void areCoveredOrExplained() {
        List<String> uncovered = ids(null);
        assertThat(uncovered).as("said to be covered").isSubsetOf(COVERED);
        for (Uncovered reason : Uncovered.values()) {
            assertThat(ids(reason)).as("explained, and covered all the same").doesNotContainAnyElementsOf(COVERED);
        }
    }

    private static List<String> ids(Uncovered reason) {
        return SourcedRules.standard().stream()
                .filter(rule -> rule.uncovered() == reason)
                .map(SourcedRule::id)
                .toList();
    }

    @Test
    void areExplainedInBothLanguages() {
        assertThat(SourcedRules.standard()).allSatisfy(rule -> {
            assertThat(rule.text().zh()).containsPattern("\\p{IsHan}");
            assertThat(rule.text().en()).isNotBlank().doesNotContainPattern("\\p{IsHan}");
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.reason() != null).as(rule.id()).isEqualTo(rule.uncovered() != null);
            if (rule.reason() != null) {
                assertThat(rule.reason().zh()).endsWith("。");
                assertThat(rule.reason().en()).endsWith(".").doesNotContainPattern("\\p{IsHan}");
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"rule-sources.md, en", "rule-sources.zh-CN.md, zh-CN"})
    void areWrittenDown(String name, String language) {
        GeneratedFile.check(
                GeneratedFile.repository().resolve("docs").resolve(name),
                RuleSourcesPage.of(Locale.forLanguageTag(language)));
    }
}
