package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.Provenance;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;

/** What an import has found is reported beside what the validator finds. */
class ReportedTest {

    private static final String TABLE = "up_task_general_basic";

    private static Reported reported(String rule, String column) {
        return Reported.builder()
                .rule(rule)
                .message(Phrase.of(rule, Map.of(), locale -> "said"))
                .origin(new Origin("a.csv", TABLE, 7, column, "k-7"))
                .build();
    }

    private static Validator.Builder validator() {
        return Validator.builder().date(LocalDate.of(2026, 11, 22)).threads(1);
    }

    private static ServiceItem item() {
        return ServiceItem.builder()
                .name(ItemName.builder().main("甲").build())
                .itemType(ItemType.LICENCE)
                .provenance(Provenance.builder()
                        .source("a.csv")
                        .table(TABLE)
                        .row(7)
                        .key("k-7")
                        .build())
                .build();
    }

    @Test
    void aFindingOfTheRowsStandsAtTableRowAndColumn() {
        Input input = Input.of(
                "a.csv:7",
                item(),
                List.of(
                        reported("exchange.value-unread", "task_type"),
                        reported("exchange.value-unread", "use_level").toBuilder()
                                .pointer(JsonPointer.parse("/authority/level"))
                                .build()));
        Report report = validator().only("exchange").build().check(input);
        assertThat(report.findings())
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        finding -> Objects.requireNonNull(finding.origin()).column(),
                        finding -> finding.pointer().toString())
                .containsExactly(
                        tuple("exchange.value-unread", Severity.WARNING, "task_type", ""),
                        tuple("exchange.value-unread", Severity.WARNING, "use_level", "/authority/level"));
        assertThat(report.findings()).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void rowsThatBecameNothingAreTold() {
        Input input = Input.of("a.csv:7", null, List.of(reported("exchange.incomplete", "catalog_code")));
        Report report = validator().build().check(input);
        assertThat(report.findings())
                .extracting(Finding::rule, Finding::severity)
                .containsExactly(tuple("exchange.incomplete", Severity.ERROR));
        assertThat(report.summary().documents()).isEqualTo(1);
    }

    @Test
    void theyAreSwitchedOffLikeOthers() {
        Input input = Input.of("a.csv:7", item(), List.of(reported("exchange.value-unread", "task_type")));
        Report report = validator().skip("exchange", "complete").build().check(input);
        assertThat(report.findings()).noneMatch(finding -> finding.rule().startsWith("exchange."));
    }

    @Test
    void whatDoesNotComeFromRowsIsNotPassedByTheirRules() {
        assertThat(orphans(Input.of("a.csv:7", item(), List.of()))).isEqualTo(Verdict.PASSED);
        assertThat(orphans(Input.of("a", item()))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Verdict orphans(Input input) {
        Verdict[] seen = new Verdict[1];
        validator().only("exchange").build().validate(List.of(input), new FindingSink() {
            @Override
            public void finding(Finding finding) {
                throw new AssertionError(finding.toString());
            }

            @Override
            public void document(DocumentResult result) {
                seen[0] = result.verdicts().get("exchange.orphan");
            }
        });
        return seen[0];
    }

    @Test
    void aListIsMissedOnlyWhereTheSourceCouldSayThatThereIsNone() {
        assertThat(materials("materials.name")).isEqualTo("not-checked");
        assertThat(materials("materials.name", "none.conditions")).isEqualTo("not-checked");
        assertThat(materials("materials.name", "none.materials")).isEqualTo("failed");
        assertThat(materials("materials.name", "none")).isEqualTo("failed");
    }

    private static String materials(String... carried) {
        ServiceItem item = item().toBuilder()
                .itemType(ItemType.PUBLIC_SERVICE)
                .provenance(Provenance.builder().carries(List.of(carried)).build())
                .build();
        Summary summary = validator()
                .only("complete.materials")
                .build()
                .check(Input.of("a", item))
                .summary();
        RuleCount count = summary.byRule().get("complete.materials");
        return count.findings() > 0 ? "failed" : count.notChecked() > 0 ? "not-checked" : "passed";
    }

    @Test
    void aCodeThatIsNotUnderstoodIsNotSaidToBeMissing() {
        assertThat(caseType(Map.of())).isEqualTo("failed");
        assertThat(caseType(Map.of("project_type", "7"))).isEqualTo("not-checked");
        assertThat(caseType(Map.of("promise_day", "7"))).isEqualTo("failed");
    }

    private static String caseType(Map<String, String> raw) {
        ServiceItem item = item().toBuilder()
                .provenance(Provenance.builder()
                        .table(TABLE)
                        .carries(List.of("caseType", "timeLimits"))
                        .raw(raw)
                        .build())
                .build();
        Summary summary = validator()
                .only("complete.case-type")
                .build()
                .check(Input.of("a", item))
                .summary();
        RuleCount count = summary.byRule().get("complete.case-type");
        return count.findings() > 0 ? "failed" : count.notChecked() > 0 ? "not-checked" : "passed";
    }
}
