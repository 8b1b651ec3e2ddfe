package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.document.DocumentFormat;

/** Documents that the others are compared with, without being judged themselves. */
class ContextInputTest {

    private static final String MATERIAL = """
            {"kind": "Material", "standard": "1.0", "code": "CL1", "name": "申请表", "nonsense": 1,
             "lifecycle": {"status": "in-use", "version": 1, "effectiveFrom": "2026-01-01"}}
            """;

    private static Input material(String name) {
        return Input.of(name, MATERIAL.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void rulesOverTheSetSeeContextAndNothingIsSaidOfIt(int threads) {
        Validator validator = Validator.builder()
                .date(LocalDate.of(2026, 11, 21))
                .threads(threads)
                .build();
        List<Finding> findings = new ArrayList<>();
        List<String> done = new ArrayList<>();
        Summary summary = validator.validate(
                List.of(
                        material("old.json").asContext(),
                        material("older.json").asContext(),
                        Input.unreadable("gone.json", new IOException("gone")).asContext(),
                        Input.of("broken.json", new byte[] {'{'}, DocumentFormat.JSON)
                                .asContext(),
                        material("new.json")),
                new FindingSink() {
                    @Override
                    public void finding(Finding finding) {
                        findings.add(finding);
                    }

                    @Override
                    public void document(DocumentResult result) {
                        done.add(result.document());
                    }
                });

        assertThat(findings).extracting(Finding::document).containsOnly("new.json");
        assertThat(findings)
                .filteredOn(finding -> finding.rule().equals("reference.duplicate-identity"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.related())
                        .extracting(Related::document)
                        .containsExactly("old.json"));
        assertThat(done).containsExactly("new.json");
        assertThat(summary.documents()).isEqualTo(1);
        assertThat(summary.byRule().get("schema.unknown-element").findings()).isEqualTo(1);
        assertThat(summary.byRule().get("document.unreadable").findings()).isZero();
        long verdicts =
                summary.verdicts().values().stream().mapToLong(Long::longValue).sum();
        assertThat(verdicts).isEqualTo(summary.byRule().size());
    }

    @Test
    void contextAloneIsNoDocument() {
        Report report = Validator.builder()
                .date(LocalDate.of(2026, 11, 21))
                .build()
                .check(material("a.json").asContext(), material("b.json").asContext());
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().documents()).isZero();
        assertThat(report.summary().documentsByGravest().values()).containsOnly(0L);
    }
}
