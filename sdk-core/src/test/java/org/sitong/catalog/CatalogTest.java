package org.sitong.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.LocalCodes;
import org.sitong.item.Material;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

class CatalogTest {

    private static final String BASIC = "000121001000";
    private static final String LOCAL = "440121001000";

    private final BasicItem basic =
            BasicItem.builder().identity(identity(BASIC, null)).build();
    private final ImplementationStandard standard = ImplementationStandard.builder()
            .identity(identity(BASIC, null))
            .material(ItemMaterial.builder().standardMaterial("M-1").build())
            .build();
    private final ServiceItem item = ServiceItem.builder()
            .identity(identity(BASIC, LOCAL))
            .authority(Authority.builder()
                    .organ(OrganRef.builder()
                            .creditCode("11990000MB00000000")
                            .localCode("L1")
                            .build())
                    .build())
            .material(ItemMaterial.builder()
                    .part(ItemMaterial.builder()
                            .standardMaterial("M-1")
                            .part(ItemMaterial.builder().standardMaterial("M-2").build())
                            .build())
                    .build())
            .build();
    private final Material material = Material.builder().code("M-1").build();
    private final Material nameless = Material.builder().name("无编码").build();

    private final Catalog catalog = Catalog.of(List.of(item, nameless, material, standard, basic));

    @Test
    void definitionsComeByKindAndIdentity() {
        assertThat(list(catalog.definitions(Definition.class)))
                .containsExactly(basic, standard, item, material, nameless);
        assertThat(list(catalog.definitions(Material.class))).containsExactly(material, nameless);
    }

    @Test
    void definitionsAreFoundByTheirCodes() {
        assertThat(list(catalog.byIdentity(Kind.MATERIAL, "M-1"))).containsExactly(material);
        assertThat(list(catalog.byIdentity(Kind.SERVICE_ITEM, "M-1"))).isEmpty();
        assertThat(list(catalog.byBasicCode(BASIC))).containsExactly(basic, standard, item);
        assertThat(list(catalog.byBasicCode(LOCAL))).containsExactly(item);
        assertThat(list(catalog.byOrgan("11990000MB00000000"))).containsExactly(item);
        assertThat(list(catalog.byOrgan("L1"))).containsExactly(item);
        assertThat(list(catalog.byMaterial("M-1"))).containsExactly(standard, item);
        assertThat(list(catalog.byMaterial("M-2"))).containsExactly(item);
        assertThat(list(catalog.byMaterial("M-3"))).isEmpty();
        assertThat(catalog.find(Kind.MATERIAL, "M-9")).isEmpty();
    }

    @Test
    void theOrderDoesNotDependOnTheOrderOfLoading() {
        List<Definition> versions = new ArrayList<>(List.of(basic, standard, item, material));
        for (int i = 1; i < 5; i++) {
            versions.add(version(i, null, null));
        }
        List<Definition> expected = list(Catalog.of(versions).definitions(Definition.class));
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(versions, new Random(seed));
            assertThat(list(Catalog.of(versions).definitions(Definition.class))).isEqualTo(expected);
        }
    }

    @Test
    void aDayShowsWhatIsEffectiveThen() {
        LocalDate change = LocalDate.of(2026, 7, 1);
        Material first = version(1, null, change);
        Material second = version(2, change, null);
        Material draft = version(3, null, null).toBuilder()
                .lifecycle(
                        Lifecycle.builder().version(3).status(ItemStatus.DRAFT).build())
                .build();
        Catalog versions = Catalog.of(List.of(draft, second, first));

        assertThat(list(versions.byIdentity(Kind.MATERIAL, "V"))).containsExactly(first, second, draft);
        assertThat(versions.find(Kind.MATERIAL, "V")).contains(draft);
        assertThat(versions.asOf(change.minusDays(1)).find(Kind.MATERIAL, "V")).contains(first);
        assertThat(versions.asOf(change).find(Kind.MATERIAL, "V")).contains(second);
        assertThat(list(versions.asOf(change).definitions(Definition.class))).containsExactly(second);
        assertThat(versions.asOf(change).asOf(LocalDate.MIN).find(Kind.MATERIAL, "V"))
                .contains(first);

        Catalog later = catalog.asOf(change);
        assertThat(list(later.byBasicCode(BASIC))).containsExactly(basic, standard, item);
        assertThat(list(later.byOrgan("L1"))).containsExactly(item);
        assertThat(list(later.byMaterial("M-2"))).containsExactly(item);
    }

    @Test
    void tombstonesStandFromTheDayOnWhichTheirDefinitionsWereRemoved() {
        LocalDate removal = LocalDate.of(2026, 7, 1);
        Tombstone ofBasic = removed(Kind.BASIC_ITEM, removal);
        Tombstone ofStandard = removed(Kind.IMPLEMENTATION_STANDARD, null);
        Catalog removed = Catalog.of(List.of(ofBasic, ofStandard));
        assertThat(list(removed.byIdentity(Kind.TOMBSTONE, BASIC))).containsExactlyInAnyOrder(ofBasic, ofStandard);
        assertThat(list(removed.byIdentity(Kind.BASIC_ITEM, BASIC))).isEmpty();
        assertThat(list(removed.asOf(removal).byIdentity(Kind.TOMBSTONE, BASIC)))
                .containsExactlyInAnyOrder(ofBasic, ofStandard);
        assertThat(list(removed.asOf(removal.minusDays(1)).byIdentity(Kind.TOMBSTONE, BASIC)))
                .containsExactly(ofStandard);
    }

    private static Tombstone removed(Kind kind, @Nullable LocalDate day) {
        return Tombstone.builder()
                .of(DefinitionRef.builder().kind(kind).identity(BASIC).build())
                .removedOn(day)
                .build();
    }

    @Test
    void aNewerVersionSupersedesOneThatNamesNoEnd() {
        LocalDate change = LocalDate.of(2026, 7, 1);
        Material first = version(1, null, null);
        Material second = version(2, change, null);
        Catalog versions = Catalog.of(List.of(first, second));
        assertThat(list(versions.asOf(change.minusDays(1)).definitions(Definition.class)))
                .containsExactly(first);
        assertThat(list(versions.asOf(change).definitions(Definition.class))).containsExactly(second);
        assertThat(list(versions.asOf(change).byIdentity(Kind.MATERIAL, "V"))).containsExactly(second);
    }

    @Test
    void aCancelledVersionStandsOnlyUpToADayThatItNames() {
        LocalDate end = LocalDate.of(2026, 7, 1);
        Catalog named = Catalog.of(List.of(cancelled(end)));
        assertThat(named.asOf(end.minusDays(1)).find(Kind.MATERIAL, "V")).isPresent();
        assertThat(named.asOf(end).find(Kind.MATERIAL, "V")).isEmpty();
        assertThat(Catalog.of(List.of(cancelled(null))).asOf(end).find(Kind.MATERIAL, "V"))
                .isEmpty();
    }

    private static Material cancelled(@Nullable LocalDate end) {
        return Material.builder()
                .code("V")
                .lifecycle(Lifecycle.builder()
                        .status(ItemStatus.CANCELLED)
                        .effectiveTo(end)
                        .build())
                .build();
    }

    private static Material version(int version, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Material.builder()
                .code("V")
                .lifecycle(Lifecycle.builder()
                        .version(version)
                        .effectiveFrom(from)
                        .effectiveTo(to)
                        .build())
                .build();
    }

    private static ItemIdentity identity(String national, @Nullable String local) {
        return ItemIdentity.builder()
                .national(NationalCodes.builder().basicCode(national).build())
                .local(LocalCodes.builder().basicCode(local).build())
                .build();
    }

    private static <D> List<D> list(Stream<D> definitions) {
        try (definitions) {
            return definitions.toList();
        }
    }
}
