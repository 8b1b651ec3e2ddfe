package org.sitong.validation.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Report;
import org.sitong.validation.RuleBook;
import org.sitong.validation.UnusableDocumentException;
import org.sitong.validation.Validator;
import org.sitong.validation.Verdict;
import org.sitong.validation.rule.RuleCard;

class PackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final RuleBook ALL = all();

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            name: {main: 某某许可}
            %s
            materials:
              - name: 其他相关材料
              - {name: 场所证明, necessity: deferrable}
              - {name: 申请表, necessity: required}
            """;

    private static final String WAIVERS = """
            {kind: WaiverList, standard: "1.0", id: w, entries: [{id: w-1, rule: time.unit-mixed, subject: "1", \
            reason: 示例, approver: 示例, until: %s}]}""";

    private static final String SMALL = """
            kind: RulePack
            standard: "1.0"
            id: %1$s
            title: 示例
            version: 1.0.0
            territory: {code: "120000"}
            lifecycle: {effectiveFrom: 2026-01-01}
            rules:
              - must: {properties: {itemType: {%2$s}}}
                id: pack.%1$s.type
                summary: 示例
                summaryEn: An example
                why: 示例
                whyEn: An example
                message: 示例
                messageEn: An example
                fix: 示例
                fixEn: An example
                elements: [itemType]
                basis: [{source: 示例}]
            examples:
              - rule: pack.%1$s.type
                expect: accepted
                documents: [{kind: ServiceItem, standard: "1.0", name: {main: x}, itemType: %3$s, authority: {division: {code: "120000"}}}]
              - rule: pack.%1$s.type
                expect: rejected
                documents: [{kind: ServiceItem, standard: "1.0", name: {main: x}, itemType: %4$s, authority: {division: {code: "120000"}}}]
            """;

    private static RuleBook all() {
        RuleBook book = RuleBook.standard();
        for (String name : Pack.builtInNames()) {
            book = book.with(Pack.builtIn(name));
        }
        return book;
    }

    static List<String> names() {
        return Pack.builtInNames();
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    private static Report check(RuleBook book, LocalDate day, String where) {
        return Validator.builder().rules(book).date(day).build().check(input("item.yaml", ITEM.formatted(where)));
    }

    private static Severity catchAll(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals("material.catch-all"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private static Pack read(String text) {
        return Pack.read("pack.yaml", text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    private static String source(String name) {
        try (InputStream in = Pack.class.getResourceAsStream(name + ".yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPackIsSoundByItselfAndBesideTheOthers(String name) {
        Pack pack = Pack.builtIn(name);
        RuleBook book = RuleBook.standard().with(pack);
        assertThat(book.packs()).containsExactly(pack);
        assertThat(pack.name()).isEqualTo(name);
        assertThat(pack.pin().digest()).startsWith("sha256:");
        assertThat(ALL.cards()).containsAll(book.cards());
        for (RuleCard card : book.cards()) {
            if (card.pack() != null) {
                assertThat(card.id()).startsWith("pack." + name + ".");
                assertThat(card.basis()).isNotEmpty();
                assertThat(card.covers()).isNotEmpty();
                assertThat(book.texts(card.id()).summary(Locale.SIMPLIFIED_CHINESE))
                        .containsPattern("\\p{IsHan}");
                assertThat(book.texts(card.id()).summary(Locale.ENGLISH)).doesNotContainPattern("\\p{IsHan}");
                assertThat(book.examples(card.id())).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void aPackAppliesInItsTerritory() {
        for (String where : List.of(
                "authority: {division: {code: \"440106\"}}",
                "authority: {organ: {creditCode: 11440106MB00000196}}",
                "identity: {local: {region: \"44\"}}")) {
            Report report = check(ALL, DAY, where);
            assertThat(catchAll(report)).as(where).isEqualTo(Severity.ERROR);
            assertThat(report.findings()).extracting(Finding::rule).contains("pack.guangdong.deferral-disclosed");
        }
        Report elsewhere = check(ALL, DAY, "authority: {division: {code: \"420106\"}}");
        assertThat(catchAll(elsewhere)).isEqualTo(Severity.WARNING);
        assertThat(elsewhere.findings()).noneMatch(finding -> finding.rule().startsWith("pack."));
        assertThat(elsewhere
                        .summary()
                        .byRule()
                        .get("pack.guangdong.deferral-disclosed")
                        .notChecked())
                .isZero();
    }

    @Test
    void aPackOfACityAppliesToTheCityOnlyAndThatOfItsProvinceToBoth() {
        assertThat(rules(check(ALL, DAY, "authority: {division: {code: \"410502\"}}")))
                .contains("pack.anyang.deferral-disclosed", "pack.henan.deferral-disclosed");
        assertThat(rules(check(ALL, DAY, "authority: {division: {code: \"410000\"}}")))
                .contains("pack.henan.deferral-disclosed")
                .doesNotContain("pack.anyang.deferral-disclosed");
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void whereADefinitionDoesNotSayWhereItLiesNothingIsGuessed() {
        Report report = check(ALL, DAY, "itemType: licence");
        assertThat(catchAll(report)).isEqualTo(Severity.WARNING);
        assertThat(report.summary()
                        .byRule()
                        .get("pack.guangdong.deferral-disclosed")
                        .notChecked())
                .isEqualTo(1);
    }

    @Test
    void aPackAppliesWhileItIsInForce() {
        Report before = check(ALL, LocalDate.of(2019, 1, 1), "authority: {division: {code: \"440106\"}}");
        assertThat(catchAll(before)).isEqualTo(Severity.WARNING);
        assertThat(rules(before)).noneMatch(rule -> rule.startsWith("pack."));
    }

    @Test
    void aFindingRestsOnTheLocalProvisionFirst() {
        Report report = check(ALL, DAY, "authority: {division: {code: \"440106\"}}");
        assertThat(report.findings().stream().filter(finding -> finding.rule().equals("material.catch-all")))
                .allSatisfy(
                        finding -> assertThat(finding.basis().get(0).source()).isEqualTo("广东省优化营商环境条例（2022）"));
        assertThat(report.summary().pins())
                .anyMatch(pin -> pin.what().equals("pack") && pin.name().equals("guangdong"));
    }

    @Test
    void aSourceThatCannotHoldAnElementIsNotBlamed() {
        Report report = check(
                ALL,
                DAY,
                "authority: {division: {code: \"410000\"}}\nprovenance: {profile: x, carries: [name.main, materials.name, authority.division.code]}");
        assertThat(report.summary().byRule().get("pack.henan.deferral-limit").notChecked())
                .isEqualTo(1);
    }

    @Test
    void noPackLowersASeverity() {
        for (RuleCard card : ALL.cards()) {
            assertThat(ALL.changes(card.id()))
                    .allMatch(change ->
                            change.severity() == null || change.severity().compareTo(card.severity()) < 0);
        }
    }

    @Test
    void packsThatContradictAreRefusedWithBothPlaces() {
        String one = source("jiangsu");
        assertThatThrownBy(
                        () -> RuleBook.standard().with(Pack.builtIn("jiangsu")).with(read(one)))
                .isInstanceOfSatisfying(UnusableDocumentException.class, refused -> {
                    assertThat(refused.findings()).extracting(Finding::rule).containsOnly("pack.contradiction");
                    assertThat(refused.message(Locale.SIMPLIFIED_CHINESE))
                            .contains("pack.yaml:4:5", "jiangsu.yaml:4:5");
                });
        RuleBook book = RuleBook.standard().with(read(SMALL.formatted("one", "const: licence", "licence", "payment")));
        Pack second = read(SMALL.formatted("two", "enum: [payment, reward]", "payment", "licence"));
        assertThat(RuleBook.standard().with(second).packs()).hasSize(1);
        assertThatThrownBy(() -> book.with(second))
                .isInstanceOfSatisfying(
                        UnusableDocumentException.class,
                        refused -> assertThat(refused.message(Locale.ENGLISH))
                                .contains("pack.yaml:9:5 /rules/0/must", "itemType", "→ pack.yaml:9:5"));
        Pack later = read(SMALL.formatted("two", "enum: [payment, reward]", "payment", "licence")
                .replace("\"120000\"", "\"130000\""));
        assertThat(book.with(later).packs()).hasSize(2);
    }

    @Test
    void aNumberIsMadeStricterWhereThePackApplies() {
        RuleBook book = RuleBook.standard()
                .with(read("""
                kind: RulePack
                standard: "1.0"
                id: early
                title: 提前提示
                version: 1.0.0
                territory: {code: "00"}
                lifecycle: {effectiveFrom: 2026-01-01}
                parameters:
                  - {rule: waiver.expires-soon, parameter: days, value: "90", basis: [{source: 示例}]}
                examples:
                  - {rule: waiver.expires-soon, expect: rejected, documents: [%s]}
                  - {rule: waiver.expires-soon, expect: accepted, documents: [%s]}
                """.formatted(WAIVERS.formatted("2026-03-01"), WAIVERS.formatted("2026-06-01"))));
        Input list = input("waivers.yaml", WAIVERS.formatted("2027-01-21"));
        assertThat(rules(Validator.builder().rules(book).date(DAY).build().check(list)))
                .containsExactly("waiver.expires-soon");
        assertThat(rules(Validator.builder().date(DAY).build().check(list))).isEmpty();
        assertThat(book.changes("waiver.expires-soon").get(0).parameters()).containsOnlyKeys("days");
    }

    @Test
    void theRefusalOfAnExampleSaysWhatCameOutInstead() {
        String wrong = source("guangdong")
                .replace(
                        "materials: [{name: 申请表}]\n  - rule: material.catch-all",
                        "materials: [{name: 其他材料}]\n  - rule: material.catch-all");
        assertThatThrownBy(() -> RuleBook.standard().with(read(wrong)))
                .isInstanceOfSatisfying(UnusableDocumentException.class, refused -> {
                    assertThat(refused.findings()).extracting(Finding::rule).containsExactly("pack.example-fails");
                    assertThat(refused.message(Locale.SIMPLIFIED_CHINESE)).contains("应当符合 material.catch-all", "其他材料");
                });
        assertThat(RuleBook.standard().trying(read(wrong)).packs()).hasSize(1);
    }

    /** Whatever is done to a pack, it is used or it is refused. */
    @Property(tries = 300)
    void aMutatedPackIsUsedOrRefused(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> names = Pack.builtInNames();
        JsonValue value = Objects.requireNonNull(DocumentReader.standard()
                .read(
                        source(names.get(random.nextInt(names.size()))).getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.YAML)
                .value());
        byte[] mutant =
                DocumentWriter.compactJson().write(mutated(value, random, 0)).getBytes(StandardCharsets.UTF_8);
        try {
            RuleBook book = RuleBook.standard().with(Pack.read("mutant.json", mutant, DocumentFormat.JSON));
            assertThat(book.packs()).hasSize(1);
        } catch (UnusableDocumentException refused) {
            assertThat(refused.findings()).isNotEmpty();
            assertThat(refused.message(Locale.SIMPLIFIED_CHINESE)).contains("mutant.json");
        }
    }

    private static JsonValue mutated(JsonValue value, Random random, int depth) {
        if (random.nextInt(60) == 0 && depth > 0) {
            List<JsonValue> others = List.of(
                    JsonValue.NULL,
                    JsonValue.of("x"),
                    JsonValue.of(-1),
                    new JsonArray(List.of()),
                    new JsonArray(List.of(JsonValue.of("items"))),
                    new JsonObject(Map.of()),
                    new JsonObject(Map.of("$ref", JsonValue.of("#"))),
                    new JsonObject(Map.of("pattern", JsonValue.of("(a|a)*"))));
            return others.get(random.nextInt(others.size()));
        }
        if (value instanceof JsonObject object) {
            Map<String, JsonValue> members = new TreeMap<>();
            object.members().forEach((name, member) -> {
                if (random.nextInt(80) != 0) {
                    members.put(random.nextInt(80) == 0 ? "not" : name, mutated(member, random, depth + 1));
                }
            });
            return new JsonObject(members);
        }
        if (value instanceof JsonArray array) {
            List<JsonValue> values = new ArrayList<>();
            array.values().forEach(each -> values.add(mutated(each, random, depth + 1)));
            if (!values.isEmpty() && random.nextInt(40) == 0) {
                values.add(values.get(0));
            }
            return new JsonArray(values);
        }
        return value;
    }

    @Test
    void verdictsOfConstraintsAreTheFourOfAllRules() {
        Report right = Validator.builder()
                .rules(ALL)
                .date(DAY)
                .only("pack.henan")
                .build()
                .check(
                        input(
                                "item.yaml",
                                "kind: ServiceItem\nstandard: \"1.0\"\nname: {main: x}\nauthority: {division: {code: \"410000\"}}\n"));
        assertThat(right.summary().verdicts().get(Verdict.Outcome.PASSED)).isPositive();
        assertThat(Stream.of(right.findings()).flatMap(List::stream)).isEmpty();
    }
}
