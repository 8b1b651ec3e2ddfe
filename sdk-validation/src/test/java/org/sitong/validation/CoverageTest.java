package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;

class CoverageTest {

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            name:
              main: 取水许可
            itemType: licence
            timeLimits:
              statutory:
                value: "7"
                unit: working-day
              promised:
                value: "9"
                unit: natural-day
            """;

    private static Input item() {
        return Input.of("item.yaml", ITEM.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    private static Validator.Builder validator() {
        return Validator.builder().date(LocalDate.of(2026, 11, 21));
    }

    @Test
    void tellsWhichDemandedRuleCouldNotCheck() {
        Summary summary = validator()
                .requireCoverage("time.promise-over-statutory", "contact")
                .build()
                .check(item())
                .summary();
        assertThat(summary.required()).contains("time.promise-over-statutory", "contact.same-phone");
        assertThat(summary.uncovered()).containsOnlyKeys("time.promise-over-statutory");
        assertThat(summary.uncovered().get("time.promise-over-statutory").notChecked())
                .isEqualTo(1);
        assertThat(validator()
                        .requireCoverage("time.unit-mixed")
                        .build()
                        .check(item())
                        .summary()
                        .uncovered())
                .isEmpty();
    }

    @Test
    void withoutPrefixesAllErrorsAreDemandedAndWithoutADemandNothingIs() {
        assertThat(validator().requireCoverage().build().check(item()).summary().required())
                .contains("time.promise-over-statutory")
                .doesNotContain("time.unit-mixed");
        Summary none = validator().build().check(item()).summary();
        assertThat(none.required()).isEmpty();
        assertThat(none.uncovered()).isEmpty();
    }

    @Test
    void refusesToDemandWhatIsSwitchedOffOrDoesNotExist() {
        assertThatThrownBy(() -> validator()
                        .skip("time")
                        .requireCoverage("time.unit-mixed")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("time.unit-mixed");
        assertThatThrownBy(() -> validator().requireCoverage("times").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("times");
    }
}
