package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.document.Definitions;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ExplicitNone;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemType;
import org.sitong.item.Provenance;
import org.sitong.item.ServiceItem;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;

class GdPortalProfileTest {

    private static final ExchangeProfile PROFILE = ExchangeProfile.builtIn("gd-portal");

    private static Imported imported(PortalRow row) {
        Imported imported = Imported.of(PROFILE, row.line());
        assertThat(imported.definitions())
                .allSatisfy(definition -> assertThat(SchemaCheck.definition(Definitions.write(definition)))
                        .isEmpty());
        return imported;
    }

    @Test
    void theProfileFollowsItsSchema() throws IOException {
        for (String name : ExchangeProfile.builtInNames()) {
            try (InputStream in = ExchangeProfile.class.getResourceAsStream("profiles/" + name + ".profile.json")) {
                assertThat(SchemaCheck.profile(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                        .isEmpty();
            }
            assertThat(ExchangeProfile.builtIn(name).name()).isEqualTo(name);
            assertThat(ExchangeProfile.builtIn(name).title(Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void identityIsACrosswalk() {
        ItemIdentity identity = imported(PortalRow.row()).item(0).identity();

        assertThat(identity.local().handlingItemCode()).isEqualTo("11990100MB00000000344019900100201");
        assertThat(identity.local().implementationCode()).isEqualTo("11990100MB000000003440199001002");
        assertThat(identity.local().basicCode()).isEqualTo("440199001002");
        assertThat(identity.local().mainItemCode()).isEqualTo("44019900100Y");
        assertThat(identity.local().region()).isEqualTo("44");
        assertThat(identity.national().handlingItemCode()).isEqualTo("11990100MB00000000300019900100217");
        assertThat(identity.national().implementationCode()).isEqualTo("11990100MB000000003000199001002");
        assertThat(identity.national().basicCode()).isEqualTo("000199001002");
    }

    @Test
    void aLocalCodeInTheNationalFieldMustBeTheSame() {
        PortalRow same = PortalRow.row().with("matter_code", "11990100MB00000000344019900100201");
        assertThat(imported(same).item(0).identity().national()).isNull();
        assertThat(imported(same).field("matter_code").mapped()).isEqualTo(1);

        PortalRow other = PortalRow.row().with("matter_code", "11990100MB00000000344019900100299");
        assertThat(imported(other).field("matter_code").unparsed()).isEqualTo(1);
        assertThat(imported(other).item(0).identity().local().handlingItemCode())
                .isEqualTo("11990100MB00000000344019900100201");
        assertThat(imported(other).item(0).provenance().raw())
                .containsEntry("matter_code", "11990100MB00000000344019900100299");
    }

    @Test
    void implementationCodeAlone() {
        ServiceItem item = imported(PortalRow.row()
                        .with("TASK_CODE", "11990100MB000000003440199001002")
                        .with("matter_code", "无"))
                .item(0);
        assertThat(item.identity().local().handlingItemCode()).isNull();
        assertThat(item.identity().local().implementationCode()).isEqualTo("11990100MB000000003440199001002");
    }

    @Test
    void namesApart() {
        ServiceItem item = imported(PortalRow.row()).item(0);
        assertThat(item.name().main()).isEqualTo("云朵采集许可");
        assertThat(item.name().sub()).isEqualTo("云朵采集许可（变更）");
        assertThat(item.name().handlingItem()).isEqualTo("换证");
        assertThat(item.name().shortName()).isNull();
        assertThat(item.name().commonNames()).containsExactly("采云证", "换采云证");
    }

    @Test
    void withoutSubItemTheMainNameIsNotRepeated() {
        Imported imported = imported(PortalRow.row()
                .with("CATAID", "440199001000")
                .with("parentCatalogId", "440199001000")
                .with("subCatalogName", "云朵采集许可")
                .with("matter_name", "云朵采集许可"));
        assertThat(imported.item(0).name().sub()).isNull();
        assertThat(imported.item(0).identity().local().mainItemCode()).isNull();
        assertThat(imported.field("subCatalogName").empty()).isEqualTo(1);
        assertThat(imported.item(0).provenance().raw()).doesNotContainKey("subCatalogName");
    }

    @Test
    void aSubItemOfTheSameNameStays() {
        Imported imported =
                imported(PortalRow.row().with("subCatalogName", "云朵采集许可").with("matter_name", "云朵采集许可"));
        assertThat(imported.item(0).name().sub()).isEqualTo("云朵采集许可");
    }

    @Test
    void theOrgansCodeComesFromItsOwnFieldOnly() {
        ServiceItem item = imported(PortalRow.row()).item(0);
        assertThat(item.authority().organ().organizationCode()).isEqualTo("MB0000000");
        assertThat(item.authority().organ().creditCode()).isNull();
        assertThat(item.authority().organ().name()).isEqualTo("虚构市云务局");
        assertThat(item.authority().level()).isEqualTo(ExerciseLevel.MUNICIPAL);
        assertThat(imported(PortalRow.row().without("ORGCODE"))
                        .item(0)
                        .authority()
                        .organ()
                        .organizationCode())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"21, 公共服务, PUBLIC_SERVICE", "20, 其他行政权力, OTHER_POWER", "01, 行政许可, LICENCE"})
    void itemTypesByTheRegionsOwnList(String code, String words, ItemType type) {
        Imported imported = imported(PortalRow.row()
                .with("TASK_TYPE", code)
                .with("TASK_TYPE_TEXT", words)
                .with("matter_type", words));
        assertThat(imported.item(0).itemType()).isEqualTo(type);
        assertThat(imported.field("matter_type").mapped()).isEqualTo(1);
    }

    @Test
    void aDuplicateThatSaysOtherwiseIsTold() {
        Imported imported = imported(PortalRow.row().with("TASK_TYPE_TEXT", "公共服务"));
        assertThat(imported.item(0).itemType()).isEqualTo(ItemType.LICENCE);
        assertThat(imported.field("TASK_TYPE_TEXT").unparsed()).isEqualTo(1);
        assertThat(imported.field("TASK_TYPE_TEXT").examples()).containsExactly("公共服务");
    }

    @Test
    void limitsOfALicence() {
        Imported imported = imported(PortalRow.row());
        assertThat(imported.item(0).timeLimits().statutory().unit()).isEqualTo(TimeUnit.WORKING_DAY);
        assertThat(imported.field("handle_time").narrowed()).isEqualTo(1);
        assertThat(imported.item(0).timeLimits().promised().value()).isEqualByComparingTo("5");
        assertThat(imported.field("handle_time_limit").narrowed()).isZero();
    }

    @Test
    void materialsAreNotCut() {
        assertThat(imported(PortalRow.row()).item(0).materials())
                .extracting(ItemMaterial::name)
                .containsExactly("申请表", "身份证件、复印件");
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "无条件受理", "无受理条件", "无条件办理", "直接申请", "无特定条件。"})
    void noConditions(String words) {
        Imported imported = imported(PortalRow.row().with("accept_standard", words));
        assertThat(imported.item(0).conditions()).isEmpty();
        assertThat(imported.item(0).none()).containsExactly(ExplicitNone.CONDITIONS);
        assertThat(imported.field("accept_standard").mapped()).isEqualTo(1);
        assertThat(imported.field("accept_standard").declaredNone()).isEqualTo(1);
        assertThat(imported.item(0).provenance().raw()).containsEntry("accept_standard", words);
    }

    @Test
    void noMaterialsNoOfficesAndAbsence() {
        Imported imported = imported(PortalRow.row()
                .with("material_intro", "无")
                .with("handle_location", "无线下办理窗口")
                .with("handle_time", "无"));
        assertThat(imported.item(0).none()).containsExactlyInAnyOrder(ExplicitNone.MATERIALS, ExplicitNone.OFFICES);
        assertThat(imported.item(0).timeLimits().statutory()).isNull();
        assertThat(imported.field("handle_time").empty()).isEqualTo(1);

        Imported lacking = imported(PortalRow.row()
                .with("material_intro", new JsonValue.JsonArray(List.of()))
                .with("handle_location", "办理地点：无"));
        assertThat(lacking.item(0).none()).isEmpty();
        assertThat(lacking.field("material_intro").empty()).isEqualTo(1);
        assertThat(lacking.field("handle_location").empty()).isEqualTo(1);
    }

    @Test
    void provenance() {
        Provenance provenance = imported(PortalRow.row()).item(0).provenance();
        assertThat(provenance.profile()).isEqualTo("gd-portal");
        assertThat(provenance.source()).isEqualTo("rows.ndjson");
        assertThat(provenance.row()).isEqualTo(1);
        assertThat(provenance.key()).isEqualTo("000000000000000000000001");
        assertThat(provenance.carries())
                .contains("timeLimits.promised.value", "materials.name", "none.materials")
                .doesNotContain("legalBases", "fees", "process", "caseType", "lifecycle.status");
        assertThat(provenance.columns())
                .containsEntry("/timeLimits/promised", "handle_time_limit")
                .containsEntry("/materials", "material_intro");
        assertThat(provenance.raw())
                .containsEntry("handle_location", "办理地点：云路1号")
                .containsEntry("DEPT_NAME", "虚构市云务局 ")
                .containsEntry("complain_phone", "无")
                .containsEntry("ONLINECHECK", "1")
                .doesNotContainKeys("handle_time", "URL", "consult_phone", "material_intro", "AREACODE");
    }

    @Test
    void theComposedNameIsCheckedAndLeftOut() {
        UnmappedField name = imported(PortalRow.row()).unmapped("TASK_NAME");
        assertThat(name.filled()).isEqualTo(1);
        assertThat(name.derivable()).isEqualTo(1);
        assertThat(imported(PortalRow.row().with("TASK_NAME", "别的"))
                        .unmapped("TASK_NAME")
                        .derivable())
                .isZero();
    }
}
