package org.sitong.validation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sitong.validation.rehearsal.RehearsalWorld.definition;
import static org.sitong.validation.rehearsal.RehearsalWorld.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.catalog.Catalog;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** Parts that both the base and the definition have, and references to parts that one of them removed. */
class RehearsedPartsTest {

    private static final String BASE = """
            kind: ImplementationStandard
            standard: "1.0"
            identity:
              national:
                basicCode: "000119001000"
            name:
              main: 取水许可
            itemType: licence
            lifecycle:
              version: %s
            materials:
              - id: form
                standardMaterial: CL1
                name: 取水许可申请表
              - id: report
                standardMaterial: CL2
                name: 水资源论证报告书
            """;

    private static final String LOCAL = BASE.replace("ImplementationStandard", "ServiceItem")
            .replace("  version: %s", """
              derivesFrom:
                kind: ImplementationStandard
                code: "000119001000"
                version: 1""".indent(2).stripTrailing());

    private static final String LICENCE = """
              - id: licence
                standardMaterial: CL3
                name: 营业执照
                necessity: required
                copies: 1
            """;

    private static final String CONDITION = """
            conditions:
              - id: c1
                text: 符合水资源规划
                provedBy:
                  - %s
            """;

    private static RehearsedItem rehearse(String newer, String local) {
        return rehearsal(
                        Catalog.of(List.of(definition(BASE.formatted("1")))),
                        Catalog.of(List.of(definition(newer.formatted("2")))))
                .rehearse("local", definition(local));
    }

    private static List<ItemMaterial> materials(RehearsedItem item) {
        return ((ServiceItem) Objects.requireNonNull(item.merged())).materials();
    }

    @ParameterizedTest
    @ValueSource(strings = {"licence", "yyzz"})
    void whatTheBaseNowAddsIsRedundantUnderAnyId(String id) {
        RehearsedItem item = rehearse(BASE + LICENCE, LOCAL + LICENCE.replace("licence", id));
        assertThat(item.state()).isEqualTo(RehearsalState.NOW_REDUNDANT);
        assertThat(item.redundant()).hasSize(1);
        assertThat(item.taken()).isEmpty();
        assertThat(materials(item)).extracting(ItemMaterial::id).containsExactly("form", "report", id);
    }

    @Test
    void whatTheBaseSaysMoreOfASharedPartIsTakenOver() {
        String own = LICENCE.replace("licence", "yyzz").replace("    standardMaterial: CL3\n", "");
        RehearsedItem item = rehearse(BASE + LICENCE, LOCAL + own);
        assertThat(item.state()).isEqualTo(RehearsalState.MERGED);
        assertThat(item.taken()).singleElement().satisfies(change -> {
            assertThat(change.element().path()).isEqualTo("materials.standardMaterial");
            assertThat(change.to()).isEqualTo(JsonValue.of("CL3"));
        });
        assertThat(materials(item)).extracting(ItemMaterial::name).containsExactly("取水许可申请表", "水资源论证报告书", "营业执照");
    }

    @Test
    void whatBothAddedDifferentlyIsOnePartThatSomebodyDecides() {
        RehearsedItem item = rehearse(BASE + LICENCE, LOCAL + LICENCE.replace("copies: 1", "copies: 3"));
        assertThat(item.state()).isEqualTo(RehearsalState.NOW_ILLEGAL);
        assertThat(item.illegal()).singleElement().satisfies(clash -> {
            assertThat(clash.element().path()).isEqualTo("materials.copies");
            assertThat(clash.to()).isEqualTo(JsonValue.of(1));
            assertThat(clash.local()).isEqualTo(JsonValue.of(3));
        });
        assertThat(materials(item)).hasSize(3);
    }

    @Test
    void aPartUnderTheIdOfAnotherIsNotThereTwice() {
        String own = LOCAL.replace("CL2", "CL3").replace("水资源论证报告书", "营业执照");
        RehearsedItem item = rehearse(BASE + LICENCE, own);
        assertThat(materials(item)).extracting(ItemMaterial::name).containsExactly("取水许可申请表", "营业执照");
    }

    @Test
    void aReferenceToAPartThatTheBaseRemovedIsAConflict() {
        String newer = BASE.substring(0, BASE.indexOf("  - id: report"));
        RehearsedItem item = rehearse(newer, LOCAL + CONDITION.formatted("report"));
        assertThat(item.state()).isEqualTo(RehearsalState.CONFLICT);
        assertThat(item.conflicts()).singleElement().satisfies(clash -> {
            assertThat(clash.element().path()).isEqualTo("conditions.provedBy");
            assertThat(clash.pointer()).isEqualTo(JsonPointer.parse("/conditions/0/provedBy/0"));
            assertThat(clash.local()).isEqualTo(JsonValue.of("report"));
            assertThat(clash.to()).isNull();
            assertThat(Objects.requireNonNull(clash.reason()).in(Locale.SIMPLIFIED_CHINESE))
                    .startsWith("这里引用的部分");
        });
        assertThat(materials(item)).extracting(ItemMaterial::id).containsExactly("form");
        assertThat(item.illegal()).isEmpty();
        assertThat(Objects.requireNonNull(item.merged()).extensions()).containsKey("org.sitong.conflicts");
    }

    @Test
    void aReferenceThatLedNowhereBeforeIsNotTheBasesFault() {
        RehearsedItem item = rehearse(BASE + LICENCE, LOCAL + CONDITION.formatted("nothing"));
        assertThat(item.state()).isEqualTo(RehearsalState.MERGED);
    }
}
