package org.sitong.validation.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.GeneratedFile;
import org.sitong.standard.Kind;

/** The table of version steps: it decides on every change that there can be, and every row decides on some. */
class VersionStepsTest {

    private static final VersionSteps TABLE = VersionSteps.standard();

    private static Stream<Element> elements() {
        return Stream.of(Kind.values()).flatMap(kind -> ElementIndex.standard().elements(kind).stream());
    }

    @Test
    void decidesOnEveryChangeAndNoRowIsIdle() {
        Set<String> deciding = new HashSet<>();
        elements().forEach(element -> {
            for (ChangeKind kind : ChangeKind.values()) {
                for (Direction direction : Direction.values()) {
                    deciding.add(TABLE.row(element, kind, direction).id());
                }
            }
        });
        assertThat(TABLE.rows()).extracting(StepRow::id).doesNotHaveDuplicates().containsOnlyOnceElementsOf(deciding);
        assertThat(deciding).hasSameSizeAs(TABLE.rows());
    }

    @Test
    void speaksOfElementsThatThereAre() {
        Set<String> known = elements()
                .flatMap(element -> Stream.of(element.path(), element.kind().token() + ":" + element.path()))
                .collect(Collectors.toSet());
        assertThat(TABLE.rows())
                .flatExtracting(StepRow::elements)
                .filteredOn(named -> !named.equals("."))
                .allSatisfy(named -> assertThat(known).contains(named.replace("=", "")));
    }

    @Test
    void saysWhyInBothLanguages() {
        assertThat(TABLE.rows()).allSatisfy(row -> {
            assertThat(row.reason().in(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(row.reason().in(Locale.ENGLISH)).isNotBlank().doesNotContainPattern("\\p{IsHan}");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ServiceItem, materials, added, harder, major",
        "ServiceItem, materials, removed, easier, minor",
        "ServiceItem, timeLimits.promised, changed, harder, major",
        "ServiceItem, timeLimits.promised, changed, easier, minor",
        "ServiceItem, identity.national.basicCode, changed, incomparable, major",
        "ServiceItem, identity.national.basicCode, changed, same, major",
        "ServiceItem, timeLimits.promised, removed, incomparable, major",
        "ServiceItem, timeLimits.statutory, changed, unknown, major",
        "ServiceItem, timeLimits.promised, added, incomparable, minor",
        "ServiceItem, materials.source, changed, harder, major",
        "ServiceItem, remedies, removed, incomparable, major",
        "ServiceItem, contacts.consultation.telephone, changed, incomparable, none",
        "ServiceItem, lifecycle.effectiveTo, added, incomparable, none",
        "ServiceItem, lifecycle.status, changed, incomparable, major",
        "ServiceItem, faqs.answer, changed, incomparable, patch",
        "ServiceItem, conditions.text, changed, same, patch",
        "ServiceItem, provenance.row, changed, incomparable, none",
        "ServiceItem, lifecycle.version, changed, incomparable, none",
        "ServiceItem, lifecycle.effectiveFrom, changed, incomparable, patch",
        "ServiceItem, process.steps, moved, same, patch",
        "ServiceItem, legalBases, added, incomparable, minor",
        "ServiceItem, legalBases.text, changed, incomparable, patch",
        "ServiceItem, '', removed, incomparable, major",
        "ServiceItem, '', added, incomparable, minor",
        "Catalog, version, changed, incomparable, none",
        "CodeList, entries.value, changed, incomparable, major",
    })
    void saysWhatCountsAsBreaking(String kind, String path, String change, String direction, String step) {
        Element element = ElementIndex.standard().find(Kind.of(kind), path);
        assertThat(element).isNotNull();
        StepRow row = TABLE.row(
                element,
                ChangeKind.valueOf(change.toUpperCase(Locale.ROOT)),
                Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
        assertThat(row.step().token()).as(row.id()).isEqualTo(step);
    }

    @Test
    void ordersTheStepsByWeight() {
        assertThat(List.of(VersionStep.values()))
                .extracting(VersionStep::token)
                .containsExactly("none", "patch", "minor", "major");
    }

    @ParameterizedTest
    @CsvSource({"changes.md, en", "changes.zh-CN.md, zh-CN"})
    void isWrittenDown(String name, String language) {
        GeneratedFile.check(
                GeneratedFile.repository().resolve("docs").resolve(name),
                VersionStepsPage.of(Locale.forLanguageTag(language)));
    }
}
