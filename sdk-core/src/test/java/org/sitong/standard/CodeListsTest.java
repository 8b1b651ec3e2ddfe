package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.CodeVariant;

class CodeListsTest {

    private static final CodeLists LISTS = CodeLists.standard();

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws IOException {
        Path folder = GeneratedFile.module().resolve("src/main/resources/org/sitong/standard/1.0/code-lists");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(LISTS.ids())
                    .isSorted()
                    .containsExactlyInAnyOrderElementsOf(
                            files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .map(name -> name.substring(0, name.length() - ".json".length()))
                                    .toList());
        }
    }

    @Test
    void everyListIsSoundInItself() {
        for (String id : LISTS.ids()) {
            CodeList list = Objects.requireNonNull(LISTS.find(id));
            Set<String> values = new HashSet<>();
            Set<String> codes = new HashSet<>();
            assertThat(list.id()).isEqualTo(id);
            assertThat(list.title()).as(id).isNotEqualTo(list.titleEn());
            assertThat(list.closed()).as(id).isNotNull();
            assertThat(list.source()).as(id).isNotBlank();
            for (CodeEntry entry : list.entries()) {
                assertThat(values.add(Objects.requireNonNull(entry.value())))
                        .as(id + entry)
                        .isTrue();
                assertThat(entry.code() == null || codes.add(entry.code()))
                        .as(id + entry)
                        .isTrue();
                assertThat(entry.title()).as(id).isNotBlank().isNotEqualTo(entry.titleEn());
                assertThat(entry.titleEn()).as(id).isNotBlank();
            }
            Set<String> variants = new HashSet<>();
            for (CodeVariant variant : list.variants()) {
                assertThat(variants.add(Objects.requireNonNull(variant.id())))
                        .as(id + variant)
                        .isTrue();
                assertThat(variant.source()).as(id).isNotBlank();
                assertThat(values)
                        .as(id + variant.id())
                        .containsAll(variant.codes().values());
            }
        }
    }

    @Test
    void looksUpNamesAndCodes() {
        assertThat(LISTS.title("time-unit", "working-day")).isEqualTo(new BilingualText("工作日", "Working day"));
        assertThat(LISTS.title("time-unit", "fortnight")).isNull();
        assertThat(LISTS.title("no-list", "x")).isNull();
        assertThat(LISTS.valueOfCode("item-type", "20")).isEqualTo("public-service");
        assertThat(LISTS.valueOfCode("item-type", "21")).isNull();
        assertThat(LISTS.codeOfValue("item-type", "licence")).isEqualTo("01");
        assertThat(LISTS.codeOfValue("time-unit", "working-day")).isNull();
    }

    @Test
    void aRegionsVariantIsFoundByDivision() {
        CodeVariant guangdong = Objects.requireNonNull(LISTS.variantOfRegion("item-type", "440106"));
        assertThat(guangdong.codes()).containsEntry("21", "public-service").containsEntry("20", "other-power");
        assertThat(LISTS.variant("item-type", "guangdong")).isEqualTo(guangdong);
        assertThat(LISTS.variantOfRegion("item-type", "110000")).isNull();
        assertThat(LISTS.variantOfRegion("item-type", "4")).isNull();
    }

    @Test
    void ownListsComeBesideThoseOfTheStandard() {
        CodeList own = CodeList.builder().id("colour").title("颜色").build();
        CodeLists more = LISTS.with(own).with(CodeList.builder().id("time-unit").build());
        assertThat(more.find("colour")).isEqualTo(own);
        assertThat(more.ids()).containsAll(LISTS.ids()).endsWith("colour").doesNotHaveDuplicates();
        assertThat(more.title("time-unit", "working-day")).isNull();
        assertThat(LISTS.find("colour")).isNull();
        assertThatThrownBy(() -> LISTS.with(CodeList.builder().build())).isInstanceOf(IllegalArgumentException.class);
    }
}
