package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Validator;
import org.sitong.validation.report.RenderOptions;

/** What other rules would newly reject. */
class PackRehearsalTest {

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                implementationCode: "11990101MB000001934990117051000"
            name:
              main: 取水许可
            itemType: licence
            authority:
              division:
                code: "%s"
                name: 甲区
            timeLimits:
              statutory:
                value: "7"
                unit: working-day
              promised:
                value: "%s"
                unit: working-day
            """;

    private static final Validator WITHOUT =
            Validator.builder().skip("time").date(LocalDate.EPOCH).build();
    private static final Validator WITH =
            Validator.builder().date(LocalDate.EPOCH).build();

    @Test
    void whatOnlyTheNewRulesFindIsToldByRuleAndDistrict() {
        PackRehearsalReport report = run(WITHOUT, WITH, 10);
        assertThat(report.documents()).isEqualTo(3);
        assertThat(report.documentsNewlyFound()).isEqualTo(2);
        assertThat(report.rules()).containsExactly(new NewlyByRule("time.promise-over-statutory", 2, 0, 2, 2));
        assertThat(report.districts())
                .extracting(each -> each.division().code(), NewlyInDistrict::findings)
                .containsExactly(tuple("990101", 1L), tuple("990102", 1L));
        assertThat(report.findings()).extracting(Finding::document).containsExactly("a", "c");
        assertThat(report.has(Severity.ERROR)).isTrue();
        assertThat(report.truncated()).isFalse();
    }

    @Test
    void theSameRulesFindNothingNew() {
        PackRehearsalReport report = run(WITH, WITH, 10);
        assertThat(report.documentsNewlyFound()).isZero();
        assertThat(report.has(Severity.INFO)).isFalse();
        assertThat(run(WITH, WITHOUT, 10).documentsNewlyFound()).isZero();
    }

    @Test
    void countsAreExactWhateverIsKept() {
        PackRehearsalReport report = run(WITHOUT, WITH, 1);
        assertThat(report.findings()).hasSize(1);
        assertThat(report.truncated()).isTrue();
        assertThat(report.counts().get(Severity.ERROR)).isEqualTo(2);
        assertThatThrownBy(() -> PackRehearsal.of(WITH, WITH, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allFormatsTellIt() {
        PackRehearsalReport report = run(WITHOUT, WITH, 10);
        StringBuilder text = new StringBuilder();
        RenderOptions options =
                RenderOptions.builder().locale(Locale.SIMPLIFIED_CHINESE).build();
        new TextRehearsalRenderer().write(report, options, text);
        assertThat(text.toString())
                .startsWith("3 份文档中 2 份会出现新的问题")
                .contains("以后的规则包：（没有，只有标准的规则）", "错误：2", "time.promise-over-statutory：新问题 2 个", "甲区 990101")
                .doesNotContainPattern("\\{[a-z-]+}");
        assertThat(report.toJson(Locale.ENGLISH).at(JsonPointer.parse("/rules/0/findings")))
                .isEqualTo(JsonValue.of(2));
        StringBuilder page = new StringBuilder();
        new HtmlRehearsalRenderer().write(report, options, page);
        assertThat(page.toString()).contains("time.promise-over-statutory", "New findings");
    }

    private static PackRehearsalReport run(Validator before, Validator after, int most) {
        return PackRehearsal.of(before, after, most)
                .run(() -> List.of(item("a", "990101", "9"), item("b", "990101", "5"), item("c", "990102", "8"))
                        .iterator());
    }

    private static Input item(String name, String division, String days) {
        return Input.of(name, ITEM.formatted(division, days).getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }
}
