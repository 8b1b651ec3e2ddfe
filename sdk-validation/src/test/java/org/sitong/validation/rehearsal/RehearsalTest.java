package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitong.validation.rehearsal.RehearsalWorld.ITEM;
import static org.sitong.validation.rehearsal.RehearsalWorld.STANDARD;
import static org.sitong.validation.rehearsal.RehearsalWorld.catalog;
import static org.sitong.validation.rehearsal.RehearsalWorld.definition;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearsal;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearse;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Change;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.Lifecycle;
import org.sitong.item.Material;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.derivation.Standing;

/** What the second release of the example's base does to its districts, of which every item says what it teaches. */
class RehearsalTest {

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
        assertThat(marks.at(JsonPointer.parse("/0/title"))).isEqualTo(JsonValue.of("条件内容"));
        assertThat(marks.at(JsonPointer.parse("/0/from"))).isEqualTo(conflict.from());
        assertThat(marks.at(JsonPointer.parse("/0/to"))).isEqualTo(conflict.to());
        assertThat(marks.at(JsonPointer.parse("/0/local"))).isEqualTo(conflict.local());
        assertThat(marks.at(JsonPointer.parse("/0/basis/0/clause"))).isEqualTo(JsonValue.of("第十六条"));
        assertThat(marks.at(JsonPointer.parse("/0/base"))).isEqualTo(JsonValue.of("000119005000"));
    }

    /** A material under another name is judged as when the definition is checked: it is there, and held against the new base. */
    @Test
    void aMaterialUnderAnotherNameIsTheBases() {
        String materials = "materials:\n  - name: 申请表\n  - {name: %s, copies: %s}\n";
        Catalog from =
                Catalog.of(List.of(definition(STANDARD.formatted("20", "1") + materials.formatted("营业执照", "3"))));
        Catalog to = Catalog.of(List.of(definition(STANDARD.formatted("20", "2") + materials.formatted("营业执照", "1"))));
        Definition local =
                definition(ITEM.formatted("ImplementationStandard", "20") + materials.formatted("企业法人执照", "3"));
        Rehearsal.Builder rehearsal = Rehearsal.builder().from(from).to(to).date(LocalDate.EPOCH);
        Material licence =
                Material.builder().code("CL0002").name("营业执照").alias("企业法人执照").build();
        assertThat(illegal(rehearsal.build(), local)).doesNotContain("materials.copies");
        assertThat(illegal(
                        rehearsal.materials(MaterialNames.of(List.of(licence))).build(), local))
                .containsExactly("materials.copies");
    }

    private static List<String> illegal(Rehearsal rehearsal, Definition local) {
        return rehearsal.rehearse("local", local).illegal().stream()
                .map(each -> each.element().path())
                .toList();
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
}
