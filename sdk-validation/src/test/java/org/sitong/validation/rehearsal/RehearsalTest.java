package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoader;
import org.sitong.diff.Change;
import org.sitong.diff.Differentials;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.ItemDifferential;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;
import org.sitong.validation.Inputs;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.report.RenderOptions;

/** What the second release of the example's base does to its districts, of which every item says what it teaches. */
class RehearsalTest {

    private static final Path WORLD = Path.of("..", "examples", "consistency");
    private static final String STANDARD = """
            kind: ImplementationStandard
            standard: "1.0"
            identity:
              national:
                basicCode: "000119001000"
            name:
              main: 取水许可
            itemType: licence
            timeLimits:
              promised:
                value: "%s"
                unit: working-day
            lifecycle:
              version: %s
            """;

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                basicCode: "000119001000"
            name:
              main: 取水许可
            itemType: licence
            lifecycle:
              derivesFrom:
                kind: %s
                code: "000119001000"
                version: 1
            timeLimits:
              promised:
                value: "%s"
                unit: working-day
            """;

    private static final Catalog V1 = load("base/v1");
    private static final Catalog V2 = load("base/v2");

    @ParameterizedTest
    @CsvSource({
        "pine/items/water-hygiene, NOW_REDUNDANT",
        "pine/items/sand-mining, CONFLICT",
        "pine/items/legal-aid, MERGED",
        "pine/items/senior-allowance, NOW_ILLEGAL",
        "pine/items/tax-closure, ORPHANED",
        "pine/items/drug-report-reward, UNAFFECTED",
        "bamboo/items/sand-mining, MERGED",
        "plum/items/tax-closure, NOT_REHEARSED",
        "plum/items/water-hygiene, NOT_REHEARSED",
        "plum/items/senior-allowance, CONFLICT"
    })
    void everyStateIsReached(String file, RehearsalState state) {
        assertThat(rehearse(file).state()).isEqualTo(state);
    }

    @Test
    void whatIsMergedHasBothSidesAndNamesTheNewBase() {
        RehearsedItem item = rehearse("pine/items/legal-aid");
        ServiceItem merged = (ServiceItem) Objects.requireNonNull(item.merged());
        assertThat(merged.faqs()).anySatisfy(faq -> assertThat(faq.question()).isEqualTo("可以异地申请吗？"));
        assertThat(Objects.requireNonNull(
                                Objects.requireNonNull(merged.timeLimits()).promised())
                        .value())
                .isEqualTo("5");
        Lifecycle lifecycle = Objects.requireNonNull(merged.lifecycle());
        DerivationRef base = Objects.requireNonNull(lifecycle.derivesFrom());
        assertThat(base.version()).isEqualTo(3);
        assertThat(base.digest()).startsWith("sha256:");
        assertThat(merged.extensions()).isEmpty();
        assertThat(item.taken()).hasSize(2);
    }

    @Test
    void aConflictIsMarkedAndTheLocalValueKept() {
        RehearsedItem item = rehearse("pine/items/sand-mining");
        assertThat(item.conflicts()).hasSize(1);
        Clash conflict = item.conflicts().get(0);
        assertThat(conflict.path().element()).isEqualTo("conditions.text");
        assertThat(String.valueOf(conflict.to())).contains("水生态安全");
        assertThat(conflict.standing()).isEqualTo(Standing.NOT_CHECKED);
        assertThat(Objects.requireNonNull(conflict.cause()).code()).isEqualTo("000119005000");
        ServiceItem merged = (ServiceItem) Objects.requireNonNull(item.merged());
        assertThat(merged.conditions())
                .anySatisfy(condition -> assertThat(condition.text()).isEqualTo(String.valueOf(conflict.local())));
        JsonValue marks = Objects.requireNonNull(merged.extensions().get("org.sitong.conflicts"));
        assertThat(marks.at(JsonPointer.parse("/0/state"))).isEqualTo(JsonValue.of("conflict"));
        assertThat(marks.at(JsonPointer.parse("/0/element"))).isEqualTo(JsonValue.of("conditions.text"));
    }

    @Test
    void whatIsNowIllegalNamesTheChangeThatMadeItSo() {
        RehearsedItem item = rehearse("pine/items/senior-allowance");
        assertThat(item.conflicts()).isEmpty();
        assertThat(item.illegal()).hasSize(1);
        Clash illegal = item.illegal().get(0);
        assertThat(illegal.element().path()).isEqualTo("timeLimits.promised");
        assertThat(illegal.standing()).isEqualTo(Standing.CONTRADICTION);
        assertThat(Objects.requireNonNull(illegal.cause()).code()).isEqualTo("990511001000");
    }

    @ParameterizedTest
    @CsvSource({
        // base before, base after, local: what becomes of the local promise of so many days
        "20, 15, 12, UNAFFECTED, 12",
        "20, 15, 20, MERGED, 15",
        "20, 15, 18, NOW_ILLEGAL, 18",
        "20, 15, 25, CONFLICT, 25",
        "20, 15, 15, NOW_REDUNDANT, 15",
        "20, 25, 12, UNAFFECTED, 12",
        "20, 20, 12, UNAFFECTED, 12"
    })
    void aPromiseIsKeptAsLongAsThePolicyLetsIt(
            String before, String after, String local, RehearsalState state, String kept) {
        RehearsedItem item = rehearsal(catalog(STANDARD, before, "1"), catalog(STANDARD, after, "2"))
                .rehearse("local", definition(ITEM.formatted("ImplementationStandard", local)));
        assertThat(item.state()).isEqualTo(state);
        ServiceItem result = (ServiceItem)
                (item.merged() == null ? definition(ITEM.formatted("ImplementationStandard", local)) : item.merged());
        assertThat(String.valueOf(Objects.requireNonNull(
                                Objects.requireNonNull(result.timeLimits()).promised())
                        .value()))
                .isEqualTo(kept);
        assertThat(item.kept()).hasSize(state == RehearsalState.UNAFFECTED && !before.equals(after) ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-hygiene", "sand-mining", "legal-aid", "senior-allowance", "drug-report-reward"})
    void theDifferentialFormComesToTheSame(String file) {
        String name = "pine/items/" + file;
        ServiceItem flat = (ServiceItem) Objects.requireNonNull(
                read(WORLD.resolve("districts/" + name + ".yaml")).definition());
        DerivationRef named =
                Objects.requireNonNull(Objects.requireNonNull(flat.lifecycle()).derivesFrom());
        String code = Objects.requireNonNull(named.code());
        Definition older = V1.find(Kind.IMPLEMENTATION_STANDARD, code).orElseThrow();
        Definition newer = V2.find(Kind.IMPLEMENTATION_STANDARD, code).orElseThrow();
        RehearsedItem expected = rehearse(name);
        RehearsedItem item = rehearsal(V1, V2).rehearse(name, Differentials.reduce(flat, older));
        assertThat(item.state()).isEqualTo(expected.state());
        assertThat(item.conflicts()).isEqualTo(expected.conflicts());
        assertThat(item.illegal()).isEqualTo(expected.illegal());
        if (expected.merged() == null) {
            assertThat(item.merged()).isNull();
        } else {
            assertThat(item.merged()).isInstanceOf(ItemDifferential.class);
            assertThat(Differentials.flatten((ItemDifferential) Objects.requireNonNull(item.merged()), newer)
                            .value())
                    .isEqualTo(expected.merged());
        }
    }

    @Test
    void aDifferentialThatDoesNotFitItsBaseIsNotRehearsed() {
        ItemDifferential odd = ItemDifferential.builder()
                .derivesFrom(DerivationRef.builder()
                        .kind(Kind.IMPLEMENTATION_STANDARD)
                        .code("000119005000")
                        .version(1)
                        .digest("sha256:0")
                        .build())
                .build();
        RehearsedItem item = rehearsal(V1, V2).rehearse("odd", odd);
        assertThat(item.state()).isEqualTo(RehearsalState.NOT_REHEARSED);
        assertThat(Objects.requireNonNull(item.note()).in(Locale.ENGLISH)).isNotBlank();
    }

    @Test
    void whatCannotBeDerivedFromIsNoBase() {
        Catalog material = Catalog.of(List.of(definition("""
                kind: Material
                standard: "1.0"
                code: "000119001000"
                name: 申请表
                """)));
        RehearsedItem item =
                rehearsal(material, material).rehearse("local", definition(ITEM.formatted("Material", "12")));
        assertThat(item.state()).isEqualTo(RehearsalState.NOT_REHEARSED);
    }

    @Test
    void whatBreaksTheSchemaIsNotRehearsed() {
        String broken = ITEM.formatted("ImplementationStandard", "20") + "nobodyKnowsThis: 1\n";
        List<RehearsedItem> items = new ArrayList<>();
        RehearsalReport report = rehearsal(catalog(STANDARD, "20", "1"), catalog(STANDARD, "15", "2"))
                .run(
                        List.of(Input.of("broken", bytes(broken), DocumentFormat.YAML))
                                .iterator(),
                        items::add);
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item.state()).isEqualTo(RehearsalState.NOT_REHEARSED);
            assertThat(item.flaw()).isEqualTo(Flaw.AGAINST_SCHEMA);
            assertThat(item.merged()).isNull();
            assertThat(Objects.requireNonNull(item.note()).in(Locale.ENGLISH)).contains("nobodyKnowsThis");
        });
        assertThat(report.againstSchema()).isEqualTo(1);
        assertThat(report.has(Severity.ERROR)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"kind\":", "[1]"})
    void whatCannotBeReadIsNoItem(String text) {
        RehearsalReport report = rehearsal(V1, V2)
                .run(
                        List.of(Input.of("odd.json", bytes(text), DocumentFormat.JSON))
                                .iterator(),
                        item -> {});
        assertThat(report.unreadable()).isEqualTo(1);
        assertThat(report.total()).isZero();
        assertThat(report.districts()).isEmpty();
        assertThat(written(new TextRehearsalRenderer(), report, Locale.ENGLISH))
                .contains("odd.json", "cannot be read: ")
                .doesNotContain("null");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsLawfulInItsPartsMustBeSoAsAWhole() {
        String limit = """
              statutory:
                value: "%s"
                unit: working-day
            """;
        Catalog before = catalog(STANDARD.replace("promised:", "statutory:"), "20", "1");
        Catalog after = catalog(STANDARD.replace("promised:", "statutory:"), "8", "2");
        RehearsedItem item = rehearsal(before, after)
                .rehearse("local", definition(ITEM.formatted("ImplementationStandard", "10") + limit.formatted("20")));
        assertThat(item.state()).isEqualTo(RehearsalState.NOW_ILLEGAL);
        assertThat(item.illegal()).singleElement().satisfies(clash -> {
            assertThat(String.valueOf(clash.reason())).contains("time.promise-over-statutory");
            Change cause =
                    Objects.requireNonNull(Objects.requireNonNull(clash.cause()).change());
            assertThat(cause.path().element()).startsWith("timeLimits.statutory");
        });
    }

    @Test
    void aMergedVersionHoldsNoSoonerThanItsBase() {
        Catalog after = catalog(STANDARD + "  effectiveFrom: 2027-03-01\n", "15", "2");
        String local = ITEM.formatted("ImplementationStandard", "20")
                .replace("derivesFrom:", "effectiveFrom: 2026-01-01\n  derivesFrom:");
        RehearsedItem item = rehearsal(catalog(STANDARD, "20", "1"), after).rehearse("local", definition(local));
        Definition merged = Objects.requireNonNull(item.merged());
        assertThat(Objects.requireNonNull(merged.lifecycle()).effectiveFrom()).isEqualTo(LocalDate.of(2027, 3, 1));
    }

    @Test
    void whatWasWrongBeforeIsNoNewFault() {
        assertThat(rehearse("plum/items/senior-allowance").illegal()).isEmpty();
        assertThat(rehearse("plum/items/sand-mining").illegal()).isEmpty();
    }

    @Test
    void aReleaseWithoutChangesChangesNothing() {
        RehearsalReport report = rehearsal(V1, V1).run(inputs().iterator(), item -> {
            assertThat(item.merged()).isNull();
            assertThat(item.taken()).isEmpty();
        });
        assertThat(report.counts().entrySet().stream()
                        .filter(count -> count.getValue() > 0)
                        .map(Map.Entry::getKey))
                .containsExactlyInAnyOrder(RehearsalState.UNAFFECTED, RehearsalState.NOT_REHEARSED);
        assertThat(report.has(Severity.ERROR)).isFalse();
    }

    @Test
    void theReportCountsDistrictsAndCauses() {
        RehearsalReport report = report(1);
        assertThat(report.total()).isEqualTo(16);
        assertThat(report.broken()).isEqualTo(6);
        assertThat(report.pins())
                .extracting(pin -> pin.what() + " " + pin.version())
                .contains("from 1.0.0", "to 2.0.0");
        assertThat(report.districts()).hasSize(3);
        assertThat(report.brokenDistricts()).isEqualTo(3);
        assertThat(report.causes()).hasSize(3);
        assertThat(report.causes()).isSortedAccordingTo((one, other) -> Long.compare(other.items(), one.items()));
        assertThat(report.has(Severity.ERROR)).isTrue();
        assertThat(report.items()).noneMatch(item -> item.state() == RehearsalState.UNAFFECTED);
    }

    @Test
    void withSeveralThreadsItIsTheSame() {
        assertThat(report(3)).isEqualTo(report(1));
    }

    @Test
    void asManyAreKeptAsAreWanted() {
        RehearsalReport report = Rehearsal.builder()
                .from(V1)
                .to(V2)
                .date(LocalDate.EPOCH)
                .keep(2)
                .build()
                .run(inputs().iterator(), item -> {});
        assertThat(report.items()).hasSize(2);
        assertThat(report.truncated()).isTrue();
        assertThat(report.total()).isEqualTo(16);
    }

    @ParameterizedTest
    @EnumSource(RehearsalState.class)
    void everyStateIsNamedInBothLanguages(RehearsalState state) {
        assertThat(RehearsalWords.TEXTS.phrase("state." + state.token()).in(Locale.ENGLISH))
                .isNotBlank();
        assertThat(RehearsalWords.TEXTS.phrase("state." + state.token()).in(Locale.SIMPLIFIED_CHINESE))
                .containsPattern("\\p{IsHan}");
    }

    @Test
    void allFormatsTellIt() {
        RehearsalReport report = report(1);
        assertThat(written(new TextRehearsalRenderer(), report, Locale.SIMPLIFIED_CHINESE))
                .startsWith("16 个事项中 6 个受阻（3 个地区中 3 个），由上级的 3 处变化引起")
                .contains("冲突：受理条件", "本地：12个工作日")
                .doesNotContainPattern("\\{[a-z-]+}");
        assertThat(written(new TextRehearsalRenderer(), report, Locale.ENGLISH))
                .startsWith("6 of 16 items break")
                .doesNotContainPattern("\\{[a-z-]+}");
        assertThat(report.toJson(Locale.ENGLISH).at(JsonPointer.parse("/summary/states/conflict")))
                .isEqualTo(JsonValue.of(3));
        String page = written(new HtmlRehearsalRenderer(), report, Locale.SIMPLIFIED_CHINESE);
        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("河道采砂许可", "变为不合规", "now illegal")
                .endsWith("</html>");
    }

    @Test
    void aRehearsalNeedsBothReleasesAndADay() {
        assertThatThrownBy(() -> Rehearsal.builder().from(V1).to(V2).build())
                .isInstanceOf(NullPointerException.class)
                .hasMessageContaining("date(…)");
        assertThatThrownBy(() -> Rehearsal.builder().threads(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rehearsal.builder().keep(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String written(RehearsalRenderer renderer, RehearsalReport report, Locale locale) {
        StringBuilder out = new StringBuilder();
        renderer.write(report, RenderOptions.builder().locale(locale).build(), out);
        return out.toString().stripTrailing();
    }

    private static RehearsalReport report(int threads) {
        return Rehearsal.builder()
                .from(V1)
                .to(V2)
                .date(LocalDate.EPOCH)
                .threads(threads)
                .build()
                .run(inputs().iterator(), item -> {});
    }

    private static RehearsedItem rehearse(String file) {
        Path path = WORLD.resolve("districts").resolve(file + ".yaml");
        return rehearsal(V1, V2)
                .rehearse(file, Objects.requireNonNull(read(path).definition()));
    }

    private static Rehearsal rehearsal(Catalog from, Catalog to) {
        return Rehearsal.builder()
                .from(from)
                .to(to)
                .date(LocalDate.EPOCH)
                .merged(true)
                .build();
    }

    private static Catalog catalog(String standard, String days, String version) {
        return Catalog.of(List.of(definition(standard.formatted(days, version))));
    }

    private static Definition definition(String yaml) {
        ReadResult read = DocumentReader.standard().read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
        assertThat(read.problems()).isEmpty();
        return Objects.requireNonNull(read.definition());
    }

    private static ReadResult read(Path path) {
        try {
            return DocumentReader.standard().read(path, DocumentFormat.YAML);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Input> inputs() {
        List<Input> inputs = new ArrayList<>();
        DocumentFiles.find(List.of(WORLD.resolve("districts"))).files().forEach(file -> {
            try (Stream<Input> documents = Inputs.of(file.name(), file.path(), DocumentReader.standard())) {
                inputs.addAll(documents.toList());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return inputs;
    }

    private static Catalog load(String folder) {
        return CatalogLoader.of(DocumentReader.standard())
                .load(WORLD.resolve(folder))
                .catalog();
    }
}
