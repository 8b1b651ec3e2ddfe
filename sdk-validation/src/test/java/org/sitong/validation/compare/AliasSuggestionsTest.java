package org.sitong.validation.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.Material;
import org.sitong.item.ServiceItem;
import org.sitong.validation.Finding;
import org.sitong.validation.Input;
import org.sitong.validation.Validator;

class AliasSuggestionsTest {

    private static final Material LEASE = Material.builder()
            .code("CL0100")
            .name("租赁合同")
            .alias("租房合同")
            .lifecycle(Lifecycle.builder().status(ItemStatus.IN_USE).version(3).build())
            .build();

    private static AliasSuggestions learned(MaterialNames library, String... names) {
        AliasSuggestions suggestions = new AliasSuggestions(library);
        for (String name : names) {
            suggestions.learn(ServiceItem.builder()
                    .material(ItemMaterial.builder().name(name).build())
                    .build());
        }
        return suggestions;
    }

    private static void alike(AliasSuggestions suggestions, String one, String other) {
        suggestions.item(ComparedItem.builder()
                .basicCode("000119005000")
                .name(ItemName.builder().main("取水许可").build())
                .recognisedName(RecognisedNames.builder()
                        .way(MatchWay.LIKENESS)
                        .likeness(0.8)
                        .names(List.of(one, other))
                        .build())
                .build());
    }

    @Test
    void namesThatMeanTheSameBecomeADraftUnderTheCommonestName() {
        AliasSuggestions suggestions = learned(MaterialNames.PLAIN, "身份证复印件", "居民身份证", "居民身份证", "本人身份证", "户口簿");

        assertThat(suggestions.materials()).singleElement().satisfies(draft -> {
            assertThat(draft.name()).isEqualTo("居民身份证");
            assertThat(draft.aliases()).containsExactly("本人身份证", "身份证复印件");
            assertThat(draft.code()).startsWith("DRAFT-");
            assertThat(draft.lifecycle().status()).isEqualTo(ItemStatus.DRAFT);
            assertThat(draft.extensions().get(AliasSuggestions.EXTENSION).toString())
                    .contains("居民身份证", "normal-form");
        });
    }

    @Test
    void anEntryOfTheLibraryGetsMoreAliases() {
        AliasSuggestions suggestions = learned(MaterialNames.of(List.of(LEASE)), "租赁合同", "租赁合同（复印件）", "租房合同", "房屋租赁合同");
        alike(suggestions, "租赁合同", "房屋租赁合同");

        assertThat(suggestions.materials()).singleElement().satisfies(draft -> {
            assertThat(draft.code()).isEqualTo("CL0100");
            assertThat(draft.name()).isEqualTo("租赁合同");
            assertThat(draft.aliases()).containsExactly("租房合同", "房屋租赁合同", "租赁合同（复印件）");
            assertThat(draft.lifecycle().version()).isEqualTo(4);
        });
    }

    @Test
    void namesOfAnyItemsMustBeMoreAlike() {
        assertThat(learned(MaterialNames.PLAIN, "租赁合同", "房屋租赁合同").materials()).isEmpty();
        assertThat(learned(MaterialNames.PLAIN, "公共场所卫生许可证申请表", "公共场所卫生许可申请表").materials())
                .hasSize(1);
    }

    @Test
    void namesFormNoChains() {
        AliasSuggestions suggestions =
                learned(MaterialNames.PLAIN, "租赁合同", "租赁合同", "租赁合同", "房屋租赁合同", "房屋租赁合同", "商业房屋租赁合同");
        alike(suggestions, "房屋租赁合同", "商业房屋租赁合同");
        alike(suggestions, "租赁合同", "房屋租赁合同");

        assertThat(suggestions.materials())
                .extracting(Material::name, Material::aliases)
                .containsExactly(tuple("房屋租赁合同", List.of("商业房屋租赁合同")));
    }

    @Test
    void theFileIsReferenceDataOnceItIsSetInUse() {
        AliasSuggestions suggestions = learned(MaterialNames.of(List.of(LEASE)), "租赁合同", "房屋租赁合同");
        alike(suggestions, "租赁合同", "房屋租赁合同");
        StringBuilder out = new StringBuilder();
        suggestions.write(out);

        assertThat(out.toString().lines()).singleElement().satisfies(line -> {
            byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
            Material draft = (Material)
                    DocumentReader.standard().read(bytes, DocumentFormat.JSON).definition();
            List<Finding> findings = new ArrayList<>();
            Validator.builder()
                    .date(LocalDate.of(2026, 11, 22))
                    .only("schema")
                    .build()
                    .validate(List.of(Input.of("aliases", draft)), findings::add);
            assertThat(findings).isEmpty();
            Material confirmed = draft.toBuilder()
                    .lifecycle(draft.lifecycle().toBuilder()
                            .status(ItemStatus.IN_USE)
                            .build())
                    .build();
            assertThat(MaterialNames.of(List.of(LEASE, confirmed)).standard("房屋租赁合同（复印件）"))
                    .map(Material::code)
                    .contains("CL0100");
        });
    }
}
