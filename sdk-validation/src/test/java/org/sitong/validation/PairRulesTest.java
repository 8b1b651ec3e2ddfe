package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoader;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.PairRule;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** What a definition is judged against, and what is said where there is nothing to judge it against. */
class PairRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String STANDARD = """
            {"kind":"ImplementationStandard","standard":"1.0","identity":{"national":{"basicCode":"000119001000"}},\
            "name":{"main":"取水许可"},"itemType":"licence","lifecycle":{"version":%d,"effectiveFrom":"%s"}}
            """;

    /** Says which one a definition is held against. */
    private record Names(RuleCard card, RuleTexts texts) implements PairRule {

        static Names against(Against against) {
            String id = "text.held-against-" + against.name().toLowerCase(Locale.ROOT);
            String file = id + ".summary=s\n" + id + ".why=w\n" + id + ".fix=f\n" + id + ".message={how} {other}\n";
            return new Names(
                    RuleCard.builder()
                            .id(id)
                            .severity(Severity.WARNING)
                            .against(against)
                            .build(),
                    RuleTexts.of(
                            Texts.load(
                                    name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "names"),
                            id));
        }

        @Override
        public void check(PairContext pair) {
            pair.report(Observation.at("/name/main")
                    .with("how", pair.other().how().name())
                    .with("other", pair.other().document())
                    .related(pair.other().place(JsonPointer.parse("/name/main"))));
        }
    }

    private static String standard(int version) {
        return String.format(Locale.ROOT, STANDARD, version, LocalDate.of(2020 + version, 1, 1));
    }

    private static String item(String local, String level, String handlingItem, String derivesFrom) {
        return "{\"kind\":\"ServiceItem\",\"standard\":\"1.0\",\"identity\":{\"national\":{\"basicCode\":\"000119001000\"},"
                + "\"local\":{\"handlingItemCode\":\"" + local + "\"}},\"name\":{\"main\":\"取水许可\""
                + (handlingItem.isEmpty() ? "" : ",\"handlingItem\":\"" + handlingItem + "\"")
                + "},\"itemType\":\"licence\",\"authority\":{\"level\":\"" + level
                + "\",\"division\":{\"code\":\"440100\"}}" + derivesFrom + "}\n";
    }

    private static String derived(String kind, String code, String version) {
        return ",\"lifecycle\":{\"version\":2,\"derivesFrom\":{\"kind\":\"" + kind + "\",\"code\":\"" + code + "\""
                + version + "}}";
    }

    private static String named(String version) {
        return item("D1", "county", "", derived("ImplementationStandard", "000119001000", version));
    }

    private static Catalog catalog(String... documents) {
        return Catalog.of(Arrays.stream(documents)
                .map(text -> (Definition) DocumentReader.standard()
                        .read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                        .definition())
                .toList());
    }

    private static Validator.Builder validator(Against against) {
        Names rule = Names.against(against);
        return Validator.builder()
                .date(DAY)
                .rules(RuleBook.standard().with(List.of(rule)))
                .only(rule.card().id());
    }

    private static Report check(Validator.Builder validator, String... documents) {
        String text = String.join("", documents);
        Stream<Input> inputs = Inputs.of(
                "local.ndjson",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                DocumentFormat.NDJSON,
                DocumentReader.standard());
        return validator.build().check(inputs);
    }

    private static List<String> said(Report report) {
        return report.findings().stream()
                .map(finding -> finding.document() + " " + finding.message(Locale.ENGLISH))
                .toList();
    }

    private static List<String> reasons(Report report) {
        return report.summary().notChecked().stream()
                .map(each -> each.reason().key())
                .toList();
    }

    private static long notApplicable(Report report) {
        return report.summary().byRule().entrySet().stream()
                .filter(rule -> rule.getKey().startsWith("text.held-against"))
                .mapToLong(rule -> rule.getValue().notApplicable())
                .sum();
    }

    @Test
    void theVersionThatIsNamedIsFound() {
        Catalog base = catalog(standard(1), standard(2), standard(3));
        assertThat(said(check(validator(Against.BASE).base(base), named(",\"version\":2"))))
                .containsExactly("local.ndjson:1 NAMED ImplementationStandard/000119001000@2");
        assertThat(said(check(validator(Against.BASE).base(base), named(""))))
                .containsExactly("local.ndjson:1 NAMED ImplementationStandard/000119001000@3");
        assertThat(said(check(validator(Against.BASE).base(base), named(",\"version\":9"))))
                .containsExactly("local.ndjson:1 OTHER_VERSION ImplementationStandard/000119001000@3");
    }

    @Test
    void whatIsNotInTheBasesIsLookedForInTheReferences() {
        assertThat(said(check(validator(Against.BASE).references(catalog(standard(1))), named(",\"version\":1"))))
                .containsExactly("local.ndjson:1 NAMED ImplementationStandard/000119001000@1");
    }

    @Test
    void whatIsNowhereElseMayComeLaterInTheRun() {
        for (int threads : List.of(1, 3)) {
            Report report =
                    check(validator(Against.BASE).threads(threads), named(",\"version\":1"), standard(1), standard(2));
            assertThat(said(report)).containsExactly("local.ndjson:1 NAMED local.ndjson:2");
            assertThat(report.findings().get(0).related()).singleElement().satisfies(place -> {
                assertThat(place.document()).isEqualTo("local.ndjson:2");
                assertThat(place.range()).isNotNull();
            });
            assertThat(report.summary().verdicts())
                    .containsEntry(Verdict.Outcome.FAILED, 1L)
                    .containsEntry(Verdict.Outcome.NOT_CHECKED, 0L);
            assertThat(report.summary().documentsByGravest()).containsEntry(Severity.WARNING, 1L);
        }
    }

    @Test
    void nothingIsPassedWithoutAReason() {
        assertThat(reasons(check(validator(Against.BASE), named("")))).containsExactly("reason.pair.base.not-given");
        assertThat(reasons(check(
                        validator(Against.BASE).base(catalog(standard(1))),
                        item("D1", "county", "", derived("ServiceItem", "X", "")))))
                .containsExactly("reason.pair.base.unknown");
        assertThat(reasons(check(
                        validator(Against.BASE).base(catalog(standard(1).replace("119001", "119002"))),
                        item("D1", "county", "", ""))))
                .containsExactly("reason.pair.base.unnamed");
        assertThat(reasons(check(validator(Against.PREVIOUS), named(""))))
                .containsExactly("reason.pair.previous.not-given");
        for (Against against : Against.values()) {
            Report alone = check(validator(against), item("D1", "county", "", ""));
            assertThat(notApplicable(alone)).isOne();
        }
    }

    /** What is broken matters only where there is something to hold it against. */
    @Test
    void nothingIsSaidOfElementsWhereThereIsNothingToCompare() {
        String broken =
                named("").replace("\"version\":2", "\"version\":\"two\"").replace("derivesFrom", "derives");
        Validator.Builder evolution = Validator.builder().date(DAY).only("evolution");
        assertThat(check(evolution, broken).summary().notChecked()).isEmpty();
        assertThat(check(evolution.previous(catalog(named(""))), broken)
                        .summary()
                        .notChecked())
                .isNotEmpty();
    }

    @Test
    void whereNoneIsNamedTheCodesTell() {
        String province = item("P1", "provincial", "首次申请", "");
        String city = item("C1", "municipal", "首次申请", "");
        String other = item("C2", "municipal", "变更", "");
        String district = item("D1", "county", "首次申请", "");
        assertThat(said(check(validator(Against.BASE).base(catalog(province, city, other)), district)))
                .containsExactly("local.ndjson:1 BY_CODE ServiceItem/C1");
        assertThat(said(check(validator(Against.BASE).base(catalog(province, city, standard(1))), district)))
                .containsExactly("local.ndjson:1 BY_CODE ImplementationStandard/000119001000@1");
        assertThat(reasons(check(
                        validator(Against.BASE).base(catalog(city, item("C3", "municipal", "首次申请", ""))), district)))
                .containsExactly("reason.pair.base.several");
        assertThat(reasons(check(validator(Against.BASE).base(catalog(district)), city)))
                .containsExactly("reason.pair.base.unnamed");
    }

    /** A version that is there twice and does not say the same is none that anything can be held against. */
    @Test
    void aVersionWithTwoContentsIsNoBase() {
        String other = standard(2).replace("licence", "confirmation");
        assertThat(reasons(check(
                        validator(Against.BASE).base(catalog(standard(1), standard(2), other)),
                        named(",\"version\":2"))))
                .containsExactly("reason.pair.base.several");
        assertThat(said(check(
                        validator(Against.BASE).base(catalog(standard(1), standard(2), other)),
                        named(",\"version\":1"))))
                .containsExactly("local.ndjson:1 NAMED ImplementationStandard/000119001000@1");
        assertThat(said(check(
                        validator(Against.BASE).base(catalog(standard(2), standard(2))), named(",\"version\":2"))))
                .containsExactly("local.ndjson:1 NAMED ImplementationStandard/000119001000@2");
    }

    /** What several rules need of two definitions is worked out once for each document. */
    @Test
    void whatRulesShareIsWorkedOutOncePerPair() {
        AtomicInteger times = new AtomicInteger();
        RuleBook book =
                RuleBook.standard().with(List.of(new Sharing("text.one", times), new Sharing("text.two", times)));
        Report report = check(
                Validator.builder()
                        .date(DAY)
                        .rules(book)
                        .only("text.one", "text.two")
                        .base(catalog(standard(1))),
                named(""),
                item("D2", "county", "", derived("ImplementationStandard", "000119001000", "")));
        assertThat(said(report)).hasSize(4).allMatch(each -> each.contains("shared"));
        assertThat(times).hasValue(2);
    }

    /** Says what it shares with others. */
    private record Sharing(RuleCard card, RuleTexts texts, AtomicInteger times) implements PairRule {

        Sharing(String id, AtomicInteger times) {
            this(Names.against(Against.BASE).card().toBuilder().id(id).build(), texts(id), times);
        }

        private static RuleTexts texts(String id) {
            String file = id + ".summary=s\n" + id + ".why=w\n" + id + ".fix=f\n" + id + ".message={shared}\n";
            return RuleTexts.of(
                    Texts.load(name -> new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "sharing"), id);
        }

        @Override
        public void check(PairContext pair) {
            String shared = pair.once(String.class, () -> "shared " + times.incrementAndGet());
            pair.report(Observation.at("/name/main").with("shared", shared));
        }
    }

    @Test
    void thePreviousVersionHasTheSameNumberOrIsTheNewest() {
        Catalog previous = catalog(standard(1), standard(2), standard(3));
        assertThat(said(check(validator(Against.PREVIOUS).previous(previous), standard(2), standard(4))))
                .containsExactly(
                        "local.ndjson:1 SAME ImplementationStandard/000119001000@2",
                        "local.ndjson:2 SAME ImplementationStandard/000119001000@3");
        Report isNew = check(validator(Against.PREVIOUS).previous(previous), named(""));
        assertThat(notApplicable(isNew)).isOne();
    }

    @Test
    void placesInTheOtherDocumentHaveLineAndColumn(@TempDir Path folder) throws IOException {
        Path lines = folder.resolve("base.ndjson");
        Files.writeString(lines, "\n" + standard(1) + standard(2), StandardCharsets.UTF_8);
        Path whole = folder.resolve("other.yaml");
        Files.writeString(whole, """
                kind: ImplementationStandard
                standard: "1.0"
                identity: {national: {basicCode: "000119002000"}}
                name:
                  main: 取水许可
                itemType: licence
                """, StandardCharsets.UTF_8);
        Catalog base = CatalogLoader.of(DocumentReader.standard()).load(folder).catalog();
        Report report = check(
                validator(Against.BASE).base(base),
                named(",\"version\":2"),
                item("D2", "county", "", derived("ImplementationStandard", "000119002000", "")));
        assertThat(report.findings().get(0).related()).singleElement().satisfies(place -> {
            assertThat(place.document()).isEqualTo(lines.toString().replace('\\', '/') + ":3");
            assertThat(place.subject()).isEqualTo("000119001000");
            assertThat(place.range().line()).isEqualTo(3);
            assertThat(place.range().column()).isEqualTo(standard(2).indexOf("\"取水许可") + 1);
        });
        assertThat(report.findings().get(1).related()).singleElement().satisfies(place -> {
            assertThat(place.document()).isEqualTo(whole.toString().replace('\\', '/'));
            assertThat(place.range().line()).isEqualTo(5);
            assertThat(place.range().column()).isEqualTo(9);
        });
    }

    @Test
    void manifestsArePinned() {
        String manifest = "{\"kind\":\"Catalog\",\"standard\":\"1.0\",\"id\":\"gd\",\"version\":\"2.0.0\"}";
        Report report = check(validator(Against.BASE).base(catalog(manifest)).previous(catalog(manifest)), named(""));
        assertThat(report.summary().pins()).extracting(Pin::what).contains("base", "previous");
    }

    @Test
    void onlyRulesOfThePairPhaseJudgeAgainstAnother() {
        assertThat(Names.against(Against.BASE).card().phase()).isEqualTo(Phase.PAIR);
        assertThatThrownBy(() -> RuleCard.builder()
                        .id("text.sample")
                        .severity(Severity.INFO)
                        .phase(Phase.PAIR)
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
