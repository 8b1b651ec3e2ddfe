package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.json.JsonPointer;

class ElementIndexTest {

    private static final SchemaModel MODEL = new SchemaModel();
    private static final ElementIndex INDEX = ElementIndex.standard();

    @ParameterizedTest
    @EnumSource(Kind.class)
    void theIndexSaysWhatTheSchemasSay(Kind kind) {
        assertThat(INDEX.elements(kind)).isEqualTo(MODEL.elements(kind));
    }

    @Test
    void findsByPathAndByPointer() {
        Element promised = Objects.requireNonNull(INDEX.find(Kind.SERVICE_ITEM, "timeLimits.promised"));
        assertThat(promised.title()).isEqualTo(new BilingualText("承诺办结时限", "Promised time limit"));
        assertThat(INDEX.find(Kind.SERVICE_ITEM, JsonPointer.parse("/timeLimits/promised")))
                .isEqualTo(promised);
        assertThat(path(INDEX.find(Kind.SERVICE_ITEM, JsonPointer.parse("/materials/12/name"))))
                .isEqualTo("materials.name");
        assertThat(INDEX.find(Kind.SERVICE_ITEM, JsonPointer.parse("/materials/name/0")))
                .isNull();
        assertThat(INDEX.find(Kind.BASIC_ITEM, "timeLimits")).isNull();
    }

    @Test
    void aPlaceThatTheStandardDoesNotKnowBelongsToTheNearestElementAbove() {
        assertThat(path(INDEX.nearest(Kind.SERVICE_ITEM, JsonPointer.parse("/extensions/cn.gov.example.x"))))
                .isEqualTo("extensions");
        assertThat(path(INDEX.nearest(Kind.SERVICE_ITEM, JsonPointer.parse("/nonsense/0/x"))))
                .isEmpty();
        assertThat(path(INDEX.nearest(Kind.SERVICE_ITEM, JsonPointer.parse("/process/steps/3/nonsense"))))
                .isEqualTo("process.steps");
    }

    @Test
    void aStructureThatRepeatsIsListedOnceAndFoundAtAnyDepth() {
        Element parts = Objects.requireNonNull(INDEX.find(Kind.SERVICE_ITEM, "materials.parts"));
        assertThat(parts.recursion()).isEqualTo("materials");
        assertThat(path(INDEX.find(Kind.SERVICE_ITEM, "materials.parts.parts.name")))
                .isEqualTo("materials.name");
        assertThat(path(INDEX.find(Kind.SERVICE_ITEM, JsonPointer.parse("/materials/0/parts/1/parts/2/issuer/name"))))
                .isEqualTo("materials.issuer.name");
        assertThat(INDEX.children(parts)).extracting(Element::path).contains("materials.name", "materials.parts");
    }

    @Test
    void policyAndBurdenComeFromTheNearestElementThatStatesThem() {
        Element value = Objects.requireNonNull(INDEX.find(Kind.SERVICE_ITEM, "timeLimits.promised.value"));
        assertThat(value.derivation()).isNull();
        assertThat(INDEX.derivation(value))
                .isEqualTo(DerivationPolicy.builder()
                        .change(ChangePolicy.TIGHTEN)
                        .basisEntry("优化营商环境条例 第三十六条")
                        .build());
        assertThat(INDEX.burden(value)).isEqualTo(Burden.OFFICE);
    }

    @Test
    void searchPutsTheExactMatchFirst() {
        assertThat(INDEX.search("timeLimits.promised"))
                .first()
                .extracting(Element::path)
                .isEqualTo("timeLimits.promised");
        assertThat(INDEX.search("承诺办结时限")).first().extracting(Element::path).isEqualTo("timeLimits.promised");
        assertThat(INDEX.search("promise_day")).extracting(Element::path).containsOnly("timeLimits.promised");
        assertThat(INDEX.search("ServiceItem"))
                .first()
                .extracting(Element::kind)
                .isEqualTo(Kind.SERVICE_ITEM);
        assertThat(INDEX.search("no such thing")).isEmpty();
        assertThat(INDEX.search(" ")).isEmpty();
    }

    private static @Nullable String path(@Nullable Element element) {
        return element == null ? null : element.path();
    }
}
