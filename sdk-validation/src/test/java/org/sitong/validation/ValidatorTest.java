package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;

class ValidatorTest {

    private static final Validator VALIDATOR =
            Validator.builder().date(LocalDate.of(2026, 11, 21)).build();

    private static Report check(String yaml) {
        return VALIDATOR.check(Input.of("item.yaml", yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML));
    }

    private static final String SOUND = """
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                basicCode: "000112345000"
            name:
              main: 测试事项许可
            itemType: licence
            """;

    @Test
    void schemaAcceptsWhatIsRight() {
        Validator schema = Validator.builder()
                .date(LocalDate.of(2026, 11, 21))
                .only("schema")
                .build();
        Report report =
                schema.check(Input.of("item.yaml", SOUND.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().documents()).isEqualTo(1);
        assertThat(report.summary().verdicts().get(Verdict.Outcome.PASSED))
                .as("all but what concerns rows")
                .isEqualTo(report.summary().byRule().keySet().stream()
                        .filter(id -> !id.startsWith("exchange."))
                        .count());
    }

    @Test
    void saysWhatAPersonWouldSay() {
        Report report = check(SOUND.replace("licence", "行政许可") + "timeLimit:\n  promised: 3\n");
        assertThat(report.findings().stream()
                        .map(f -> f.rule() + " " + f.pointer() + " " + f.range().line() + ":"
                                + f.range().column() + " " + f.message(Locale.CHINESE)))
                .contains(
                        "schema.enum /itemType 8:11 “事项类型”（itemType）没有“行政许可”这个取值，请写 licence（行政许可）",
                        "schema.unknown-element /timeLimit 9:1 “实施清单事项”中没有“timeLimit”这个要素，是不是要写 timeLimits（办结时限）？");
        assertThat(report.hasFindings(Severity.ERROR)).isTrue();
    }

    @Test
    void namesTheBuilderWhenTheDayIsMissing() {
        assertThatThrownBy(() -> Validator.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Validator.builder()");
    }

    @Test
    void refusesPrefixesThatCoverNothing() {
        assertThatThrownBy(() -> Validator.builder()
                        .date(LocalDate.of(2026, 11, 21))
                        .only("tim")
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tim");
    }

    @Test
    void aFileThatFailsOnTheWayIsTold() {
        byte[] line = "{}\n".getBytes(StandardCharsets.UTF_8);
        InputStream failing = new SequenceInputStream(new ByteArrayInputStream(line), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });
        Report report = VALIDATOR.check(Inputs.of("rows", failing, DocumentFormat.NDJSON, DocumentReader.standard()));
        assertThat(report.summary().documents()).isEqualTo(2);
        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("document.unreadable"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.document()).isEqualTo("rows"));
    }

    /** What the system says of a file is often its name alone. */
    @Test
    void aFileThatIsRefusedIsToldWithTheReason() {
        Report report = VALIDATOR.check(Input.unreadable("a.yaml", new AccessDeniedException("a.yaml")));
        assertThat(report.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).contains("no permission"));
    }
}
