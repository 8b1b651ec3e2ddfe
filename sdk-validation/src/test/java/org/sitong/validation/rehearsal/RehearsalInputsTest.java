package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitong.validation.rehearsal.RehearsalWorld.ITEM;
import static org.sitong.validation.rehearsal.RehearsalWorld.STANDARD;
import static org.sitong.validation.rehearsal.RehearsalWorld.V1;
import static org.sitong.validation.rehearsal.RehearsalWorld.V2;
import static org.sitong.validation.rehearsal.RehearsalWorld.WORLD;
import static org.sitong.validation.rehearsal.RehearsalWorld.bytes;
import static org.sitong.validation.rehearsal.RehearsalWorld.catalog;
import static org.sitong.validation.rehearsal.RehearsalWorld.definition;
import static org.sitong.validation.rehearsal.RehearsalWorld.read;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearsal;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearse;
import static org.sitong.validation.rehearsal.RehearsalWorld.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Differentials;
import org.sitong.document.DocumentFormat;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.ItemDifferential;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;
import org.sitong.validation.Input;

/** What is rehearsed in which form, and what is not. */
class RehearsalInputsTest {

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

    @Test
    void theSameVersionOfOneItemCountsOnce() {
        String item = ITEM.formatted("ImplementationStandard", "25")
                .replace("basicCode:", "implementationCode: \"11990201MB99612A554000119001000\"\n    basicCode:");
        List<RehearsedItem> items = new ArrayList<>();
        RehearsalReport report = rehearsal(catalog(STANDARD, "20", "1"), catalog(STANDARD, "15", "2"))
                .run(
                        Stream.of("first", "second")
                                .map(name -> Input.of(name, bytes(item), DocumentFormat.YAML))
                                .iterator(),
                        items::add);
        assertThat(items)
                .extracting(RehearsedItem::state)
                .containsExactly(RehearsalState.CONFLICT, RehearsalState.NOT_REHEARSED);
        RehearsedItem second = items.get(1);
        assertThat(second.flaw()).isEqualTo(Flaw.REPEATED);
        assertThat(Objects.requireNonNull(second.note()).in(Locale.SIMPLIFIED_CHINESE))
                .contains("first", "同一版本");
        assertThat(report.repeated()).isEqualTo(1);
        assertThat(report.broken()).isEqualTo(1);
        assertThat(written(new TextRehearsalRenderer(), report, Locale.SIMPLIFIED_CHINESE))
                .contains("其中与前面的文档重复：1 个");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '已取消，没有写明由什么取代'",
        "'effectiveFrom: 2027-01-01', '已取消（自 2027-01-01 起），没有写明由什么取代'",
        "'replacedBy: [{code: \"000119009000\", note: 并入}]', '已取消，由 000119009000 取代。原因：并入'",
        "'replacedBy: [{reason: cancelled, note: 不再办理}]', '已取消，没有写明由什么取代。原因：不再办理'"
    })
    void aBaseThatIsCancelledIsNotCalledGone(String lifecycle, String said) {
        String cancelled = STANDARD + "  status: cancelled\n  " + lifecycle + "\n";
        RehearsedItem item = rehearsal(catalog(STANDARD, "20", "1"), catalog(cancelled, "20", "2"))
                .rehearse("local", definition(ITEM.formatted("ImplementationStandard", "12")));
        assertThat(item.state()).isEqualTo(RehearsalState.ORPHANED);
        assertThat(Objects.requireNonNull(item.gone()).cancelled()).isTrue();
        assertThat(Objects.requireNonNull(item.note()).in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("上级定义 000119001000 在新版本中" + said);
    }

    @Test
    void aBaseThatIsNotThereIsGone() {
        RehearsedItem item = rehearsal(catalog(STANDARD, "20", "1"), Catalog.of(List.of()))
                .rehearse("local", definition(ITEM.formatted("ImplementationStandard", "12")));
        assertThat(Objects.requireNonNull(item.gone()).cancelled()).isFalse();
        assertThat(Objects.requireNonNull(item.note()).in(Locale.ENGLISH))
                .isEqualTo("its base 000119001000 is gone in the new release, nothing is named in its place");
    }
}
