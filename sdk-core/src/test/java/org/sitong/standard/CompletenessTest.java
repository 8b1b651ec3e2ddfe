package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sitong.Severity;
import org.sitong.item.CodeEntry;
import org.sitong.item.ExplicitNone;
import org.sitong.item.ItemType;

class CompletenessTest {

    private static final List<CompletenessRow> ROWS = Completeness.standard().rows();
    private static final ElementIndex INDEX = ElementIndex.standard();

    @Test
    void everyPathIsAnElementOfEveryKindOfItsRow() {
        for (CompletenessRow row : ROWS) {
            List<String> paths = new ArrayList<>(row.alternatives());
            paths.add(row.element());
            paths.addAll(row.when().present());
            paths.addAll(row.when().absent());
            paths.addAll(row.when().equalTo().keySet());
            for (Kind kind : row.kinds()) {
                assertThat(paths)
                        .as(row.toString())
                        .allSatisfy(path -> assertThat(INDEX.find(kind, path))
                                .as("%s %s", kind, path)
                                .isNotNull());
            }
            assertThat(row.kinds()).as(row.toString()).isNotEmpty();
            assertThat(row.basis()).as(row.toString()).isNotEmpty();
        }
    }

    @Test
    void aRuleSaysWhichElementIsMissing() {
        Completeness.standard().byRule().forEach((rule, rows) -> {
            String element = rows.get(0).element();
            assertThat(rows).extracting(CompletenessRow::element).containsOnly(element);
            assertThat(rule).isIn("complete." + kebab(element), "material.missing");
        });
    }

    @Test
    void conditionsCompareWithValuesThatTheElementCanHave() {
        for (CompletenessRow row : ROWS) {
            row.when().equalTo().forEach((path, values) -> {
                Element element =
                        Objects.requireNonNull(INDEX.find(row.kinds().iterator().next(), path));
                Set<String> possible = element.codeList() == null
                        ? Set.of("true", "false")
                        : Objects.requireNonNull(CodeLists.standard().find(element.codeList())).entries().stream()
                                .map(CodeEntry::value)
                                .collect(Collectors.toSet());
                assertThat(element.codeList() != null || element.type().equals("boolean"))
                        .as(path)
                        .isTrue();
                assertThat(possible).as(path).containsAll(values);
            });
        }
    }

    @Test
    void noTwoRowsDemandTheSameOfTheSameDefinition() {
        Set<List<Object>> seen = new HashSet<>();
        for (CompletenessRow row : ROWS) {
            Set<ItemType> types = row.types().isEmpty() ? Set.of(ItemType.values()) : row.types();
            for (Kind kind : row.kinds()) {
                for (ItemType type : types) {
                    assertThat(seen.add(List.of(row.element(), kind, type, row.when())))
                            .as(row.toString())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void onlyWhatNestsInherits() {
        for (CompletenessRow row : ROWS) {
            if (row.inherited()) {
                String holder = row.element().substring(0, row.element().lastIndexOf('.'));
                assertThat(row.kinds())
                        .as(row.toString())
                        .allMatch(kind ->
                                INDEX.elements(kind).stream().anyMatch(element -> holder.equals(element.recursion())));
            }
        }
    }

    @Test
    void aDeclarationOfNoneIsMadeUnderTheElementsName() {
        ROWS.stream()
                .filter(row -> row.none() != null)
                .forEach(row -> assertThat(row.element())
                        .endsWith(Objects.requireNonNull(row.none()).token()));
        assertThat(ROWS)
                .filteredOn(row -> row.element().equals("materials"))
                .extracting(CompletenessRow::none)
                .containsOnly(ExplicitNone.MATERIALS);
    }

    @Test
    void aLicenceWithoutMaterialsIsAnErrorUnderItsOwnRule() {
        CompletenessRow row =
                Completeness.standard().byRule().get("material.missing").get(0);
        assertThat(row.concerns(Kind.SERVICE_ITEM, ItemType.LICENCE)).isTrue();
        assertThat(row.concerns(Kind.SERVICE_ITEM, ItemType.PUBLIC_SERVICE)).isFalse();
        assertThat(row.concerns(Kind.SERVICE_ITEM, null)).isFalse();
        assertThat(row.concerns(Kind.IMPLEMENTATION_STANDARD, ItemType.LICENCE)).isFalse();
        assertThat(row.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void whatIsDemandedOfALicenceIsThere() {
        Map<String, List<CompletenessRow>> ofLicences = ROWS.stream()
                .filter(row -> row.concerns(Kind.SERVICE_ITEM, ItemType.LICENCE))
                .collect(Collectors.groupingBy(CompletenessRow::element));
        assertThat(ofLicences)
                .containsKeys(
                        "legalBases",
                        "authority.organ",
                        "authority.organKind",
                        "authority.level",
                        "timeLimits.statutory",
                        "timeLimits.promised",
                        "caseType",
                        "conditions",
                        "materials",
                        "process.steps",
                        "fees.charged",
                        "fees.items",
                        "fees.basis",
                        "results",
                        "channels.visits",
                        "channels.offices.address",
                        "channels.offices.hours",
                        "contacts.consultation",
                        "contacts.complaint",
                        "audience.kinds",
                        "lifecycle.status",
                        "lifecycle.version");
    }

    @Test
    void aPunishmentListsNoMaterialsFeesOrChannels() {
        assertThat(ROWS.stream()
                        .filter(row -> row.concerns(Kind.SERVICE_ITEM, ItemType.PUNISHMENT))
                        .filter(row -> row.element().indexOf('.') < 0)
                        .map(CompletenessRow::element))
                .doesNotContain("materials", "conditions", "fees", "channels", "results", "caseType");
    }

    @Test
    void everyRuleItCoversIsAKnownOne() throws IOException {
        String samples = System.getProperty("sitong.samples", "");
        Path rules = Path.of(samples).resolveSibling("domain").resolve("rules.csv");
        assumeTrue(!samples.isEmpty() && Files.exists(rules), "no collected rules beside -Dsitong.samples");
        Set<String> known = Files.readAllLines(rules, StandardCharsets.UTF_8).stream()
                .map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
                .collect(Collectors.toSet());
        Set<String> covered = new TreeSet<>();
        ROWS.forEach(row -> covered.addAll(row.covers()));
        assertThat(covered).isNotEmpty().isSubsetOf(known);
    }

    private static String kebab(String path) {
        return path.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
