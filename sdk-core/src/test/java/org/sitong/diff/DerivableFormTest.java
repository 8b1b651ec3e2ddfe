package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.item.Authority;
import org.sitong.item.BasicItem;
import org.sitong.item.Contact;
import org.sitong.item.Contacts;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemName;
import org.sitong.item.Lifecycle;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.item.StandardAuthority;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;

class DerivableFormTest {

    private static final ServiceItem PROVINCIAL = ServiceItem.builder()
            .identity(ItemIdentity.builder()
                    .national(NationalCodes.builder()
                            .basicCode("000119001000")
                            .implementationCode("11990000MB99101A952000119001000")
                            .handlingItemCode("11990000MB99101A95200011900100001")
                            .build())
                    .build())
            .name(ItemName.builder().main("取水许可").build())
            .authority(Authority.builder()
                    .organ(OrganRef.builder().name("示例省水利厅").build())
                    .level(ExerciseLevel.PROVINCIAL)
                    .powerLimits("日取水量5万立方米以上")
                    .build())
            .lifecycle(Lifecycle.builder().version(2).build())
            .material(ItemMaterial.builder().name("取水许可申请表").note("一式两份").build())
            .contacts(Contacts.builder()
                    .consultation(Contact.builder().telephone("0000-1234567").build())
                    .build())
            .build();

    private static final ImplementationStandard STANDARD = ImplementationStandard.builder()
            .authority(StandardAuthority.builder()
                    .level(ExerciseLevel.PROVINCIAL)
                    .level(ExerciseLevel.MUNICIPAL)
                    .competentDepartment("水利部")
                    .powerLimits("按取水量分级")
                    .build())
            .identity(ItemIdentity.builder()
                    .national(NationalCodes.builder()
                            .handlingItemCode("00011900100001")
                            .build())
                    .build())
            .build();

    @Test
    void whatADefinitionHasForItselfIsNotDerived() {
        JsonObject elements = DerivableForm.of(PROVINCIAL).elements();
        assertThat(elements.members())
                .containsOnlyKeys("kind", "standard", "identity", "name", "authority", "materials");
        assertThat(elements.at(JsonPointer.parse("/identity/national"))).hasToString("{basicCode=000119001000}");
        assertThat(elements.get("authority")).hasToString("{powerLimits=日取水量5万立方米以上}");
    }

    @Test
    void anImplementationStandardReadsAsAServiceItem() {
        DerivableForm form = DerivableForm.of(STANDARD);
        assertThat(form.elements().get("kind")).isEqualTo(JsonValue.of("ServiceItem"));
        assertThat(form.elements().get("authority")).hasToString("{powerLimits=按取水量分级}");
        assertThat(form.levels()).containsExactly("provincial", "municipal");
        assertThat(form.elements().at(JsonPointer.parse("/identity/national/handlingItemCode")))
                .isEqualTo(JsonValue.of("00011900100001"));
        assertThat(Definitions.read(form.elements()).problems()).isEmpty();
    }

    @Test
    void onlyCodesNamesAndTypeComeFromABasicItem() {
        DerivableForm form = DerivableForm.of(BasicItem.builder()
                .name(ItemName.builder().main("取水许可").build())
                .exerciseLevel(ExerciseLevel.MUNICIPAL)
                .competentDepartment("水利部")
                .build());
        assertThat(form.elements().members()).containsOnlyKeys("kind", "name");
        assertThat(form.levels()).isEqualTo(List.of("municipal"));
    }

    @Test
    void nothingDerivesFromAMaterial() {
        assertThatThrownBy(() -> DerivableForm.of(Kind.MATERIAL, Definitions.write(PROVINCIAL)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Material");
    }

    @Test
    void theDigestIsOfWhatBinds() {
        ServiceItem other = PROVINCIAL.toBuilder()
                .lifecycle(Lifecycle.builder().version(3).build())
                .contacts(null)
                .clearMaterials()
                .material(ItemMaterial.builder().name("取水许可申请表").build())
                .build();
        assertThat(DerivableForm.of(other).digest())
                .isEqualTo(DerivableForm.of(PROVINCIAL).digest());
        assertThat(DerivableForm.of(other.toBuilder().clearMaterials().build()).digest())
                .isNotEqualTo(DerivableForm.of(PROVINCIAL).digest());
        assertThat(DerivableForm.of(STANDARD.toBuilder()
                                .authority(STANDARD.authority().toBuilder()
                                        .clearLevels()
                                        .level(ExerciseLevel.PROVINCIAL)
                                        .build())
                                .build())
                        .digest())
                .isNotEqualTo(DerivableForm.of(STANDARD).digest());
    }

    @Property(tries = 300)
    void formsAreServiceItemsInPlace(@ForAll long seed) {
        AnyDefinition any = new AnyDefinition(new Random(seed));
        for (Kind kind : Kind.values()) {
            if (DerivableForm.exists(kind)) {
                JsonObject definition = any.of(kind);
                DerivableForm form = DerivableForm.of(kind, definition);
                assertThat(Definitions.read(form.elements()).problems()).isEmpty();
                assertThat(DerivableForm.of(Kind.SERVICE_ITEM, form.elements()).elements())
                        .isEqualTo(form.elements());
                form.elements().members().forEach((name, value) -> {
                    if (!name.equals("kind")) {
                        assertInPlace(value, definition, JsonPointer.ROOT.child(name));
                    }
                });
            }
        }
    }

    private static void assertInPlace(JsonValue value, JsonObject definition, JsonPointer at) {
        if (value instanceof JsonObject object) {
            object.members().forEach((name, member) -> assertInPlace(member, definition, at.child(name)));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.values().size(); i++) {
                assertInPlace(array.values().get(i), definition, at.child(i));
            }
        } else {
            assertThat(definition.at(at)).isEqualTo(value);
        }
    }
}
