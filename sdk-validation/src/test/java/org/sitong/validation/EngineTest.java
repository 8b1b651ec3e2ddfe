package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.document.DocumentFormat;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.NationalCodes;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeLimits;
import org.sitong.item.TimeUnit;
import org.sitong.standard.Kind;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** What the engine does for every rule alike. */
class EngineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                basicCode: "000112345000"
            name:
              main: 某某许可
            itemType: licence
            """;

    private static Input yaml(String text) {
        return Input.of("item.yaml", text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    private static Validator.Builder validator(SampleRule... rules) {
        return Validator.builder().date(DAY).rules(RuleBook.standard().with(List.of(rules)));
    }

    private static RuleCard.RuleCardBuilder card() {
        return RuleCard.builder().id("text.sample").severity(Severity.WARNING);
    }

    private static Verdict verdict(Validator validator, String id, Input input) {
        List<Verdict> verdicts = new ArrayList<>();
        validator.validate(List.of(input), new FindingSink() {
            @Override
            public void finding(Finding finding) {
                assertThat(finding.document()).isEqualTo(input.document());
            }

            @Override
            public void document(DocumentResult result) {
                verdicts.add(result.verdicts().get(id));
            }
        });
        assertThat(verdicts).hasSize(1);
        return verdicts.get(0);
    }

    private static void seen(DocumentContext document) {
        document.report(Observation.at("").with("what", "x"));
    }

    @Test
    void aRuleThatThrowsIsAFaultOfTheToolAndTheOthersRunOn() {
        Validator validator = validator(
                        new SampleRule("text.throws", document -> {
                            throw new IllegalStateException("broken rule");
                        }),
                        new SampleRule("text.runs", EngineTest::seen))
                .only("text.throws", "text.runs")
                .build();
        Report report = validator.check(yaml(ITEM));
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("text.runs");
        assertThat(report.summary().toolFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).isEqualTo("text.throws");
            assertThat(fault.document()).isEqualTo("item.yaml");
            assertThat(fault.cause()).hasMessage("broken rule");
        });
        assertThat(report.summary().byRule().get("text.throws").notChecked()).isEqualTo(1);
    }

    @Test
    void aRuleOfAnotherKindDoesNotApply() {
        Validator validator = validator(new SampleRule(card().kind(Kind.MATERIAL), EngineTest::seen))
                .build();
        assertThat(verdict(validator, "text.sample", yaml(ITEM))).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aRuleWithoutWhatItNeedsDoesNotApply() {
        Validator validator = validator(new SampleRule(card().need("conditions.text"), EngineTest::seen))
                .build();
        assertThat(verdict(validator, "text.sample", yaml(ITEM))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(validator, "text.sample", yaml(ITEM + "conditions:\n  - text: 甲\n")))
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void aRuleWhoseElementIsBrokenSaysSo() {
        Validator validator = validator(new SampleRule(card().need("conditions.text"), EngineTest::seen))
                .build();
        Verdict verdict = verdict(validator, "text.sample", yaml(ITEM + "conditions: 甲\n"));
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.NOT_CHECKED);
        assertThat(verdict.reason()).hasToString("“条件内容”（conditions.text）的写法有误");
    }

    @Test
    void aRuleWhoseElementTheSourceDoesNotCarrySaysSo() {
        Validator validator = validator(new SampleRule(card().expect("legalBases"), EngineTest::seen))
                .build();
        String imported = ITEM + "provenance:\n  carries: [conditions.text]\n";
        Verdict verdict = verdict(validator, "text.sample", yaml(imported));
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.NOT_CHECKED);
        assertThat(verdict.reason().in(Locale.ENGLISH)).startsWith("the source does not carry");
        for (String carried : List.of("legalBases", "legalBases.title")) {
            assertThat(verdict(validator, "text.sample", yaml(imported.replace("conditions.text", carried))))
                    .isEqualTo(Verdict.FAILED);
        }
    }

    @Test
    void whatARuleReadsAndIsBrokenIsNotPassedOver() {
        Validator validator = validator(new SampleRule(card().read("name.main").read("conditions"), document -> {}))
                .build();
        assertThat(verdict(validator, "text.sample", yaml(ITEM))).isEqualTo(Verdict.PASSED);
        assertThat(verdict(validator, "text.sample", yaml(ITEM + "conditions: 甲\n"))
                        .outcome())
                .isEqualTo(Verdict.Outcome.NOT_CHECKED);
    }

    @Test
    void aRulesOwnReasonIsSaidInItsWords() {
        Validator validator = validator(
                        new SampleRule(card(), document -> document.notChecked("because", Map.of("what", "so"))))
                .build();
        assertThat(verdict(validator, "text.sample", yaml(ITEM)).reason()).hasToString("because so");
    }

    @Test
    void anUnreadableDocumentIsCheckedByNoRule() {
        Report report = validator().build().check(yaml("name: [\n"));
        assertThat(report.findings()).extracting(Finding::rule).containsExactly("document.syntax");
        assertThat(report.summary().verdicts().get(Verdict.Outcome.NOT_CHECKED)).isGreaterThan(50);
    }

    @Test
    void reasonsThatADocumentIsUnreadableCannotBeSwitchedOff() {
        Validator validator = validator().only("time").skip("document").build();
        assertThat(validator.check(yaml("")).findings())
                .extracting(Finding::rule)
                .containsExactly("document.empty");
    }

    @Test
    void prefixesSwitchRulesOnAndOff() {
        Report report =
                validator().only("time", "text").skip("time.unit-mixed").build().check(yaml(ITEM));
        assertThat(report.summary().byRule().keySet())
                .contains("time.promise-over-statutory", "text.placeholder", "document.syntax")
                .doesNotContain("time.unit-mixed", "schema.type", "complete.legal-bases");
    }

    @Test
    void findingsAreBoundedAndCountsAreExact() {
        String blanks = ITEM + "audience:\n  themes: [" + "甲, ".repeat(20) + "甲]\n";
        Validator validator =
                validator().only("schema").limits(new FindingLimits(5, 8)).build();
        Report report = validator.check(yaml(blanks), yaml(blanks), yaml(blanks));
        assertThat(report.findings()).hasSize(8);
        assertThat(report.summary().findingsKept()).isEqualTo(8);
        assertThat(report.summary().truncated()).isTrue();
        assertThat(report.summary().count(Severity.ERROR)).isEqualTo(60);
        assertThat(report.summary().byRule().get("schema.duplicate-value")).isEqualTo(new RuleCount(60, 3, 0, 0));
        assertThat(report.summary().documentsFailed(Severity.ERROR)).isEqualTo(3);
    }

    @Test
    void manyThreadsGiveTheSameInTheSameOrder() {
        List<Input> inputs = IntStream.range(0, 200)
                .mapToObj(i -> Input.of(
                        "item-" + i,
                        ITEM.replace("000112345000", i % 3 == 0 ? "000112345000" : "0001123450%02d".formatted(i % 90))
                                .replace("licence", i % 7 == 0 ? "xyz" : "licence")
                                .getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.YAML))
                .toList();
        Report one = validator().build().check(inputs);
        Report many = validator().threads(4).build().check(inputs);
        assertThat(many.findings()).isEqualTo(one.findings()).isNotEmpty();
        assertThat(many.summary()).isEqualTo(one.summary());
    }

    @Test
    void aSinkThatFailsEndsTheRun() {
        Validator validator = validator().threads(2).build();
        assertThatThrownBy(() -> validator.validate(List.of(yaml(ITEM)), finding -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
    }

    @Test
    void aFingerprintSurvivesWhatMovesAround() {
        String before = ITEM + "materials:\n  - name: 甲\n  - name: 其他材料\n";
        String after = "# 说明\n" + ITEM + "materials:\n  - name: 乙\n  - name: 甲\n  - name: 其他材料\n";
        Validator validator = validator().only("material.catch-all").build();
        Finding first = validator.check(yaml(before)).findings().get(0);
        Finding second = validator.check(yaml(after)).findings().get(0);
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(second.range()).isNotEqualTo(first.range());
    }

    @Test
    void twoFindingsOfOneDocumentHaveTwoFingerprints() {
        String twice = ITEM + "materials:\n  - name: 其他材料\n  - name: 其他材料\n";
        List<Finding> findings = validator()
                .only("material.catch-all")
                .build()
                .check(yaml(twice))
                .findings();
        assertThat(findings).hasSize(2).extracting(Finding::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void aDefinitionBuiltInJavaIsJudgedWithoutASource() {
        ServiceItem item = ServiceItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode("000112345000")
                                .build())
                        .build())
                .name(ItemName.builder().main("某某许可").build())
                .itemType(ItemType.LICENCE)
                .timeLimits(TimeLimits.builder()
                        .statutory(limit(20))
                        .promised(limit(30))
                        .build())
                .build();
        List<Finding> findings = validator()
                .only("schema", "time")
                .build()
                .check(Input.of("built", item))
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).hasToString("/timeLimits/promised");
            assertThat(finding.range()).isNull();
            assertThat(finding.excerpt()).isNull();
        });
    }

    private static TimeLimit limit(long days) {
        return TimeLimit.builder()
                .value(BigDecimal.valueOf(days))
                .unit(TimeUnit.WORKING_DAY)
                .build();
    }

    @Test
    void theOriginIsTheFieldOfTheElementOrOfTheNearestAroundIt() {
        String imported = ITEM + """
                materials:
                  - name: 其他材料
                provenance:
                  source: rows.csv
                  row: 3
                  key: k
                  columns:
                    /materials: material_intro
                """;
        Finding finding = validator()
                .only("material.catch-all")
                .build()
                .check(yaml(imported))
                .findings()
                .get(0);
        assertThat(finding.origin()).isEqualTo(new Origin("rows.csv", null, 3, "material_intro", "k"));
    }

    private static final String SEVERAL_TABLES = ITEM + """
            timeLimits:
              statutory: {value: "20", unit: working-day}
              promised: {value: "21", unit: working-day}
            materials:
              - name: 其他材料
              - name: 申请书
                parts:
                  - name: 其他材料
              - name: 相关材料
            provenance:
              source: basic.csv
              table: up_task_general_basic
              row: 3
              key: k
              columns: {/materials/2: free_text}
              rows:
                - {at: "", table: up_task_general_extend, source: extend.csv, row: 4, key: e}
                - {at: /materials/0, table: up_task_general_material, source: material.csv, row: 5, key: m0}
                - {at: /materials/1, table: up_task_general_material, source: material.csv, row: 6, key: m1}
                - {at: /materials/2, table: own_table, row: 7}
                - {at: /materials/20, table: own_table, row: 8}
            """;

    @Test
    void theOriginIsTheRowThatFillsTheNarrowestPlaceAndItsColumnIsTheExchangeTables() {
        List<Finding> findings = validator()
                .only("material.catch-all", "time.promise-over-statutory")
                .build()
                .check(yaml(SEVERAL_TABLES))
                .findings();
        assertThat(findings)
                .extracting(finding -> finding.pointer().toString(), Finding::origin)
                .containsExactlyInAnyOrder(
                        tuple(
                                "/timeLimits/promised",
                                new Origin("basic.csv", "up_task_general_basic", 3, "promise_day", "k")),
                        tuple(
                                "/materials/0/name",
                                new Origin("material.csv", "up_task_general_material", 5, "material_name", "m0")),
                        tuple(
                                "/materials/1/parts/0/name",
                                new Origin("material.csv", "up_task_general_material", 6, "material_name", "m1")),
                        tuple("/materials/2/name", new Origin("basic.csv", "own_table", 7, "free_text", null)));
    }

    @Test
    void aMaterialThatCannotBeReadDoesNotShiftTheOthers() {
        List<Finding> findings = validator()
                .only("material.catch-all")
                .build()
                .check(yaml(ITEM + """
                        materials:
                          - name: 承租方材料
                            parts:
                              - 身份证
                              - name: 其他材料
                        """))
                .findings();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).hasToString("/materials/0/parts/1/name");
            assertThat(finding.excerpt()).isNotNull();
        });
    }

    @Test
    void ofSeveralRowsOfOnePlaceTheOriginIsTheOneWhoseTableHasTheColumn() {
        List<Finding> findings = validator()
                .only("text.placeholder")
                .build()
                .check(yaml(SEVERAL_TABLES + "results: [{resultKind: certificate, name: 暂无}]\n"))
                .findings();
        assertThat(findings)
                .singleElement()
                .satisfies(finding -> assertThat(finding.origin())
                        .isEqualTo(new Origin("extend.csv", "up_task_general_extend", 4, "result_name", "e")));
    }

    @Test
    void theContextClassLoaderDoesNotMatter() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(new ClassLoader(null) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                throw new ClassNotFoundException("hostile: " + name);
            }
        });
        try {
            Report report = Validator.builder().date(DAY).build().check(yaml(ITEM.replace("licence", "xyz")));
            assertThat(report.findings()).extracting(Finding::rule).contains("schema.enum");
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void inputsOfAStreamAreClosed() {
        List<String> closed = new ArrayList<>();
        validator().build().check(Stream.of(yaml(ITEM)).onClose(() -> closed.add("closed")));
        assertThat(closed).containsExactly("closed");
    }

    @Test
    void rulesOfOthersAreInstalled() {
        assertThat(RuleBook.standard().find(SampleProvider.ID)).isNull();
        assertThat(RuleBook.installed().find(SampleProvider.ID)).isNotNull();
        Report report = Validator.builder().date(DAY).build().check(yaml(ITEM));
        assertThat(report.summary().byRule()).containsKey(SampleProvider.ID);
    }

    @Test
    void codeListsOfTheReferencesCount() {
        CodeList own = CodeList.builder()
                .id("topic-natural")
                .title("面向自然人主题分类")
                .closed(false)
                .entry(CodeEntry.builder().value("777").title("本地主题").build())
                .build();
        org.sitong.item.Catalog manifest = org.sitong.item.Catalog.builder()
                .id("local-lists")
                .name("本地代码表")
                .version("3")
                .build();
        String topic = ITEM + "audience:\n  naturalPersonTopics: [\"777\"]\n";
        Validator.Builder builder = validator().only("reference.unknown-code");
        assertThat(builder.build().check(yaml(topic)).findings()).hasSize(1);
        Report report =
                builder.references(Catalog.of(List.of(own, manifest))).build().check(yaml(topic));
        assertThat(report.findings()).isEmpty();
        assertThat(report.summary().pins()).contains(new Pin("reference", "local-lists", "3", null));
    }
}
