package org.sitong.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sitong.catalog.Catalog;
import org.sitong.internal.DataTable;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.Material;

class MaterialNamesTest {

    private static final String TABLE = "material-names.tsv";
    private static final List<List<String>> PAIRS =
            DataTable.read(MaterialNamesTest.class.getResourceAsStream(TABLE), TABLE, 3);

    private static final Material LICENCE = Material.builder()
            .code("CL0002")
            .name("营业执照")
            .alias("营业执照副本")
            .alias("商事主体登记证明")
            .build();

    private static String told(String one, String other) {
        return MaterialNames.PLAIN
                .match(one, other)
                .map(match -> match.way().id())
                .orElse("different");
    }

    @TestFactory
    List<DynamicTest> pairsReadByHand() {
        return PAIRS.stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " / " + row.get(1), () -> {
                    assertThat(told(row.get(0), row.get(1))).isEqualTo(row.get(2));
                    assertThat(told(row.get(1), row.get(0))).isEqualTo(row.get(2));
                }))
                .toList();
    }

    @Test
    void libraryTellsBeforeForms() {
        MaterialNames names = MaterialNames.of(List.of(LICENCE));

        assertThat(names.match("商事主体登记证明材料（复印件）", "营业执照副本")).hasValueSatisfying(match -> {
            assertThat(match.way()).isEqualTo(MatchWay.DICTIONARY);
            assertThat(match.material()).isEqualTo("CL0002");
        });
        assertThat(names.match("CL0002", "执照", "CL0002", "营业许可", 1))
                .hasValueSatisfying(match -> assertThat(match.way()).isEqualTo(MatchWay.CODE));
        assertThat(names.key(null, "营业执照副本原件")).isEqualTo(names.key("CL0002", "随便什么"));
        assertThat(names.standard("（一）营业执照")).contains(LICENCE);
    }

    @Test
    void codesThatDifferKeepAlikeNamesApart() {
        assertThat(MaterialNames.PLAIN.match("A1", "企业营业执照", "A2", "营业执照", 0.1)).isEmpty();
    }

    @Test
    void aliasThatSeveralMaterialsShareTellsNothing() {
        Material other =
                Material.builder().code("CL0099").name("登记证").alias("营业执照副本").build();

        assertThat(MaterialNames.of(List.of(LICENCE, other)).standard("营业执照副本")).isEmpty();
    }

    @Test
    void draftsWaitForAPersonToConfirmThem() {
        Material draft = LICENCE.toBuilder()
                .lifecycle(Lifecycle.builder().status(ItemStatus.DRAFT).build())
                .build();

        assertThat(MaterialNames.of(Catalog.of(List.of(draft)), LocalDate.of(2026, 11, 22))
                        .standard("商事主体登记证明"))
                .isEmpty();
    }

    @Test
    void nameOfNothingButFormKeepsItsWords() {
        assertThat(MaterialNames.normalForm("复印件")).isEqualTo("复印件");
        assertThat(MaterialNames.PLAIN.match("（）", "——")).isEmpty();
    }

    @Property
    void normalFormIsItsOwnNormalForm(@ForAll("names") String name) {
        String form = MaterialNames.normalForm(name);

        assertThat(MaterialNames.normalForm(form)).isEqualTo(form);
    }

    @Property
    void matchIsSymmetricAndFindsItself(@ForAll("names") String one, @ForAll("names") String other) {
        assertThat(MaterialNames.PLAIN.match(one, other)).isEqualTo(MaterialNames.PLAIN.match(other, one));
        assertThat(MaterialNames.PLAIN.match("甲" + one, "甲" + one))
                .hasValueSatisfying(match -> assertThat(match.way()).isEqualTo(MatchWay.NAME));
    }

    @Property
    void anyTextHasANormalForm(@ForAll String name) {
        String form = MaterialNames.normalForm(name);

        assertThat(MaterialNames.normalForm(form)).isEqualTo(form);
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> parts = Arbitraries.of(PAIRS.stream()
                        .flatMap(row -> List.of(row.get(0), row.get(1)).stream())
                        .toList())
                .flatMap(
                        name -> Arbitraries.integers().between(0, name.length()).map(name::substring));
        Arbitrary<String> noise = Arbitraries.of(
                "", "（原件）", "复印件", "1、", "《", "》", "（", "）", "的", "一式两份", "本人", "有效", "及", "①", " ", "2份");
        return parts.list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .flatMap(some -> noise.list()
                        .ofSize(3)
                        .map(marks -> marks.get(0)
                                + some.get(0)
                                + marks.get(1)
                                + (some.size() > 1 ? some.get(1) : "")
                                + marks.get(2)));
    }
}
