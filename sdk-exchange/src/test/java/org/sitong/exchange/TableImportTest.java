package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ProvenanceRow;
import org.sitong.item.ServiceItem;
import org.sitong.item.Step;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/** Several tables become definitions. */
class TableImportTest {

    private static final ExchangeProfile PROFILE = TableProfileTest.profile();
    private static final String CODE = "11990100MB000000003000199001000";
    private static final String GENERAL =
            "row_guid,task_code,task_name,task_type,server_type,promise_day,promise_type,cd_operation,cd_time,plan_date,has_material,version,steps";
    private static final String EXTEND = "row_guid,task_guid,task_code,is_online,cd_operation";
    private static final String MATERIAL =
            "row_guid,task_guid,task_code,material_name,is_need,order_num,cd_operation,remark";

    private static final String PART = "row_guid,material_guid,part_name,cd_operation";
    private static final String TOPIC = "row_guid,task_guid,topic,cd_operation";

    private static MemoryTables tables() {
        return MemoryTables.of()
                .table("up_general", GENERAL, "g1," + CODE + ",云朵采集许可,01,1^9,5,1,I,2026-01-02,20260101")
                .table("up_extend", EXTEND, "e1,g1," + CODE + ",1,I")
                .table("up_material", MATERIAL, "m2,g1," + CODE + ",身份证件,1,2,I,注", "m1,g1," + CODE + ",申请表,2,1,I")
                .table("up_part", PART, "p1,m1,附表一,I", "p2,m1,附表二,I")
                .table("up_topic", TOPIC, "t1,g1,005,I");
    }

    @Test
    void rowsOfAllTablesBecomeOneDefinition() {
        ImportedTables imported = ImportedTables.of(PROFILE.assuming("unit", Map.of("1", "working-day")), tables());
        ServiceItem item = imported.item(0);

        assertThat(imported.problems()).containsExactly("exchange.assumption-open up_general.cd_operation [operation]");
        assertThat(item.identity().national().implementationCode()).isEqualTo(CODE);
        assertThat(item.channels().online()).isTrue();
        assertThat(item.materials()).extracting(ItemMaterial::id).containsExactly("m1", "m2");
        assertThat(item.materials().get(0).parts())
                .extracting(ItemMaterial::name)
                .containsExactly("附表一", "附表二");
        assertThat(item.audience().naturalPersonTopics()).containsExactly("005");
        assertThat(item.timeLimits().promised().value()).isEqualByComparingTo("5");
        assertThat(item.timeLimits().promised().unit()).isNotNull();
    }

    @Test
    void theProvenanceNamesEveryRow() {
        ServiceItem item = ImportedTables.of(PROFILE, tables()).item(0);

        assertThat(item.provenance().table()).isEqualTo("up_general");
        assertThat(item.provenance().row()).isEqualTo(2);
        assertThat(item.provenance().key()).isEqualTo("g1");
        assertThat(item.provenance().raw())
                .containsEntry("task_type", "01")
                .containsEntry("promise_day", "5")
                .containsEntry("promise_type", "1");
        assertThat(item.provenance().rows())
                .extracting(ProvenanceRow::at, ProvenanceRow::table, ProvenanceRow::row, ProvenanceRow::key)
                .contains(
                        tuple("", "up_extend", 2, "e1"),
                        tuple("/channels/online", "up_extend", 2, "e1"),
                        tuple("/materials/0", "up_material", 3, "m1"),
                        tuple("/materials/0/parts/0", "up_part", 2, "p1"),
                        tuple("/materials/0/parts/1", "up_part", 3, "p2"),
                        tuple("/materials/1", "up_material", 2, "m2"),
                        tuple("/audience/naturalPersonTopics/0", "up_topic", 2, "t1"));
        assertThat(item.provenance().columns())
                .containsEntry("/name/main", "task_name")
                .containsEntry("/channels/online", "is_online")
                .containsEntry("/materials/1/name", "material_name")
                .containsEntry("/materials/0/parts/1/name", "part_name");
    }

    @Test
    void anOpenAssumptionIsToldOnceAndNothingHangsOnIt() {
        ImportedTables imported = ImportedTables.of(PROFILE, tables());

        assertThat(imported.item(0).timeLimits()).isNull();
        assertThat(imported.item(0).provenance().carries())
                .contains("materials.name")
                .doesNotContain("timeLimits.promised.value");
        assertThat(imported.problems())
                .containsExactly(
                        "exchange.assumption-open up_general.promise_type [unit]",
                        "exchange.assumption-open up_general.cd_operation [operation]");
        assertThat(imported.field("up_general", "promise_type").unparsed()).isEqualTo(1);
        assertThat(imported.field("up_general", "promise_day").unparsed()).isEqualTo(1);
        assertThat(imported.report().assumptions())
                .extracting(AssumptionAccount::name, AssumptionAccount::set, AssumptionAccount::seen)
                .containsExactly(tuple("unit", Map.of(), List.of("1")), tuple("operation", Map.of(), List.of("I")));
    }

    @Test
    void aCodeThatASetAssumptionDoesNotKnowIsToldOnce() {
        ImportedTables imported = ImportedTables.of(
                PROFILE.assuming("unit", Map.of("2", "natural-day")).assuming("operation", Map.of("D", "delete")),
                tables());
        assertThat(imported.item(0).timeLimits()).isNull();
        assertThat(imported.problems()).containsExactly("exchange.value-unread up_general:2.promise_type [1,  (2)]");
    }

    @Test
    void whatContradictsIsToldWithBothSides() {
        MemoryTables tables = tables().table("up_extend", EXTEND)
                .table("up_extend", EXTEND, "e2,g1," + CODE.replace("19900", "18800") + ",1,I");
        ImportedTables imported = ImportedTables.of(PROFILE, tables);
        assertThat(imported.problems())
                .contains("exchange.key-twice up_extend:3.task_guid [g1, up_extend.csv:2]")
                .noneMatch(problem -> problem.contains("contradicts"));

        ImportedTables other = ImportedTables.of(
                PROFILE,
                MemoryTables.of()
                        .table("up_general", GENERAL, "g1," + CODE + ",云朵采集许可,01")
                        .table("up_extend", EXTEND, "e2,g1,X" + CODE + ",1,I")
                        .table("up_material", MATERIAL));
        assertThat(other.problems())
                .contains("exchange.value-contradicts up_extend:2.task_code [X" + CODE + ", up_general.task_code, "
                        + CODE + "]");
        assertThat(other.item(0).provenance().rows().get(0).raw()).containsEntry("task_code", "X" + CODE);
    }

    @Test
    void aRowThatIsNoMoreThanASecondOneKeepsItsTexts() {
        ImportedTables imported =
                ImportedTables.of(PROFILE, tables().table("up_extend", EXTEND, "e2,g1," + CODE + ",0,I"));
        assertThat(imported.item(0).channels().online()).isTrue();
        assertThat(imported.item(0).provenance().rows())
                .filteredOn(row -> "e2".equals(row.key()))
                .singleElement()
                .satisfies(row -> assertThat(row.raw()).containsEntry("is_online", "0"));
        assertThat(imported.field("up_extend", "is_online").unparsed()).isEqualTo(1);
    }

    @Test
    void aDeletedRowIsATombstone() {
        ExchangeProfile profile = PROFILE.assuming("operation", Map.of("D", "delete", "I", "insert"));
        ImportedTables imported = ImportedTables.of(
                profile,
                tables().table(
                                "up_general",
                                GENERAL,
                                "g2,2" + CODE.substring(1) + ",旧事项,01,1,5,1,D,2026-03-04 10:00:00")
                        .table("up_material", MATERIAL, "m3,g2,,旧材料,1,1,I", "m4,g1," + CODE + ",撤下的材料,1,3,D"));

        assertThat(imported.report().removed()).isEqualTo(1);
        assertThat(imported.definitions().get(1)).isInstanceOfSatisfying(Tombstone.class, tombstone -> {
            assertThat(tombstone.of().kind()).isEqualTo(Kind.SERVICE_ITEM);
            assertThat(tombstone.of().identity()).isEqualTo("2" + CODE.substring(1));
            assertThat(tombstone.name()).isEqualTo("旧事项");
            assertThat(tombstone.removedOn()).isEqualTo(LocalDate.of(2026, 3, 4));
            assertThat(tombstone.provenance().key()).isEqualTo("g2");
            assertThat(tombstone.provenance().carries()).containsExactly("of", "name", "removedOn");
        });
        assertThat(imported.item(0).materials()).hasSize(2);
        assertThat(imported.problems()).containsExactly("exchange.assumption-open up_general.promise_type [unit]");
        assertThat(imported.field("up_material", "material_name").empty()).isEqualTo(2);
    }

    @Test
    void keys() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                tables().table(
                                "up_general",
                                GENERAL,
                                "g1," + CODE + ",又一次,01",
                                "," + CODE + ",没有主键,01",
                                "g3," + CODE + ",,01")
                        .table("up_material", MATERIAL, "m9,g9,,无主材料,1,1", "m8,,,没有外键,1,1", "m7,g3,,有主材料,1,1")
                        .table("up_part", PART, "p9,m9,附表,I"));

        assertThat(imported.definitions()).hasSize(2);
        assertThat(imported.problems())
                .contains(
                        "exchange.key-twice up_general:3.row_guid [g1, up_general.csv:2]",
                        "exchange.key-missing up_general:4.row_guid [row_guid]",
                        "exchange.incomplete up_general:5",
                        "exchange.orphan up_material:4.task_guid [task_guid, g9]",
                        "exchange.key-missing up_material:5.task_guid [task_guid]",
                        "exchange.orphan up_part:4.material_guid [material_guid, m9]")
                .noneMatch(problem -> problem.contains("m7"));
        assertThat(imported.report().rejected())
                .extracting(RejectedRow::table, RejectedRow::line, RejectedRow::key)
                .containsExactly(tuple("up_general", 3, "g1"), tuple("up_general", 5, "g3"));
        assertThat(imported.report().tables())
                .extracting(TableAccount::table, TableAccount::read, TableAccount::unused)
                .containsExactly(
                        tuple("up_general", 4L, 1L),
                        tuple("up_extend", 1L, 0L),
                        tuple("up_material", 5L, 2L),
                        tuple("up_part", 3L, 1L),
                        tuple("up_topic", 1L, 0L));
    }

    @Test
    void aTableThatCannotBeReadOnMakesNoOrphans() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                tables().unreadable("up_general", new JsonValue.JsonObject(Map.of()), "exchange.table-unreadable")
                        .table("up_material", MATERIAL, "m9,g9,,材料,1,1"));
        assertThat(imported.report().problems())
                .containsEntry("exchange.table-unreadable", 1L)
                .doesNotContainKey("exchange.orphan");
    }

    @Test
    void rowsOfARowThatCannotBeReadAreNoOrphans() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                tables().unreadable(
                                "up_general",
                                new JsonValue.JsonObject(Map.of("row_guid", JsonValue.of("g9"))),
                                "exchange.row-cells")
                        .table("up_material", MATERIAL, "m9,g9,,材料,1,1", "m8,g8,,材料,1,1"));
        assertThat(imported.problems())
                .contains(
                        "exchange.row-cells up_general:3 [1, 2]",
                        "exchange.orphan up_material:5.task_guid [task_guid, g8]")
                .hasSize(4);
    }

    @Test
    void tablesAndColumnsThatAreMissingOrUnknown() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                MemoryTables.of()
                        .table("up_general", "row_guid,task_code,task_name,task_type,extra", "g1," + CODE + ",云,01,x")
                        .table("up_material", "row_guid,task_guid,task_code,material_name", "m1,g1," + CODE + ",表"));

        assertThat(imported.problems())
                .containsExactlyInAnyOrder(
                        "exchange.table-missing up_extend [up_extend]",
                        "exchange.column-unknown up_general.extra [extra]",
                        "exchange.column-missing up_general.cd_operation [cd_operation]",
                        "exchange.column-missing up_general.plan_date [plan_date]",
                        "exchange.column-missing up_general.server_type [server_type]",
                        "exchange.column-missing up_general.has_material [has_material]",
                        "exchange.column-missing up_general.promise_type [promise_type]",
                        "exchange.column-missing up_general.promise_day [promise_day]",
                        "exchange.column-missing up_material.is_need [is_need]",
                        "exchange.column-missing up_material.order_num [order_num]",
                        "exchange.column-missing up_material.cd_operation [cd_operation]");
        assertThat(imported.item(0).provenance().carries())
                .contains("materials.name", "name.main")
                .doesNotContain("channels.online", "materials.necessity", "lifecycle.effectiveFrom");
    }

    @Test
    void nothingOfTheProfileIsThere() {
        ImportedTables imported = ImportedTables.of(PROFILE, MemoryTables.of().table("other", "a", "1"));
        assertThat(imported.problems()).containsExactly("exchange.table-missing  [up_general / up_punish]");
        assertThat(ImportedTables.of(PROFILE, MemoryTables.of().table("up_material", MATERIAL))
                        .problems())
                .containsExactly("exchange.table-missing up_general [up_general]");
    }

    @Test
    void whatAColumnDemands() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                tables().table("up_material", MATERIAL, "m3,g1," + CODE + ",一二三四五六七八九十𠮷,1,x", "m4,g1,,材料,7,4,I"));
        assertThat(imported.problems())
                .contains(
                        "exchange.value-too-long up_material:4.material_name [11, 10]",
                        "exchange.value-missing up_material:4.cd_operation",
                        "exchange.value-unread up_material:4.order_num [x, ]",
                        "exchange.value-missing up_material:5.task_code",
                        "exchange.value-unread up_material:5.is_need [7,  (1 / 2 / 3)]");
        assertThat(imported.item(0).materials()).extracting(ItemMaterial::id).containsExactly("m1", "m2", "m4", "m3");
    }

    @Test
    void otherSpellingsOfAColumn() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                MemoryTables.of()
                        .table(
                                "dn_general",
                                GENERAL.replace("plan_date", "plan_data"),
                                "g1," + CODE + ",云,01,1,,,I,,2026-02-03")
                        .table("dn_extend", EXTEND, "e1,g1,,1,I")
                        .table("up_material", MATERIAL));
        assertThat(imported.item(0).lifecycle().effectiveFrom()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(imported.item(0).provenance().table()).isEqualTo("dn_general");
        assertThat(imported.field("up_general", "plan_date").mapped()).isEqualTo(1);
        assertThat(imported.problems()).contains("exchange.value-missing dn_extend:2.task_code");
    }

    @Test
    void objectsInsideARow() {
        JsonValue step = new JsonValue.JsonObject(Map.of("name", JsonValue.of("受理")));
        Map<String, JsonValue> row = new LinkedHashMap<>();
        row.put("row_guid", JsonValue.of("g1"));
        row.put("task_code", JsonValue.of(CODE));
        row.put("task_name", JsonValue.of("云"));
        row.put("task_type", JsonValue.of("01"));
        row.put("cd_operation", JsonValue.of("I"));
        row.put("steps", new JsonValue.JsonArray(List.of(step, JsonValue.of("送达"), step)));
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                tables().json("up_general", List.of())
                        .json("up_punish", List.of())
                        .json("dn_general", List.of(new JsonValue.JsonObject(row))));
        assertThat(imported.item(1).process().steps()).extracting(Step::name).containsExactly("受理", "受理");
        assertThat(imported.problems()).contains("exchange.value-unread dn_general:1.steps [送达, ]");
        assertThat(imported.report().tables())
                .filteredOn(table -> table.table().equals("up_general/steps"))
                .extracting(TableAccount::used)
                .containsExactly(2L);
    }

    @Test
    void aCellThatCannotBeReadCostsOnlyItself() {
        Map<String, JsonValue> cells = new LinkedHashMap<>();
        cells.put("row_guid", JsonValue.of("g5"));
        cells.put("task_name", JsonValue.of("云"));
        cells.put("task_type", JsonValue.of("01"));
        cells.put("cd_operation", JsonValue.of("I"));
        cells.put("plan_date", JsonValue.of("2026-01-01"));
        ImportedTables imported = ImportedTables.of(
                PROFILE, tables().unreadableCell("up_general", new JsonValue.JsonObject(cells), "task_code"));
        assertThat(imported.report().rejectedCount()).isEqualTo(1); // without a code it is no definition
        assertThat(imported.problems())
                .contains("exchange.row-unreadable up_general:3.task_code", "exchange.incomplete up_general:3")
                .noneMatch(problem -> problem.startsWith("exchange.value-missing"));
        assertThat(imported.field("up_general", "task_code").unparsed()).isEqualTo(1);
    }

    @Test
    void anyTableOfAProfileForRowsThatComeInNone() {
        MemoryTables tables =
                MemoryTables.of().json("a", List.of(portalRow("云朵采集许可"))).json("b", List.of(portalRow("雨滴采集许可")));
        ImportedTables imported = ImportedTables.of(ExchangeProfile.builtIn("gd-portal"), tables);
        assertThat(imported.definitions())
                .extracting(definition -> definition.provenance().table())
                .containsExactly("a", "b");
        assertThat(imported.report().tables()).isEmpty();
        assertThat(imported.problems()).isEmpty();
    }

    private static JsonValue.JsonObject portalRow(String name) {
        return (JsonValue.JsonObject) DocumentReader.standard()
                .read(
                        PortalRow.row()
                                .with("parentCatalogName", name)
                                .with("CATANAME", name)
                                .line()
                                .getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.JSON)
                .value();
    }

    @Test
    void aValueThatNoAssumptionCanSaveIsToldAtOnce() {
        ImportedTables imported =
                ImportedTables.of(PROFILE, tables().table("up_general", GENERAL, "g2," + CODE + ",云,01,1,abc,1,I"));
        assertThat(imported.problems()).contains("exchange.value-unread up_general:3.promise_day [abc, ]");
    }

    @Test
    void aTableAndItsCopyAreReadApart() {
        ImportedTables imported = ImportedTables.of(
                PROFILE,
                tables().table("dn_general", GENERAL, "g1," + CODE + ",云朵采集许可,01")
                        .table("dn_extend", EXTEND, "e9,g1," + CODE + ",0,I"));
        assertThat(imported.definitions())
                .extracting(definition -> ((ServiceItem) definition).channels().online())
                .containsExactly(true, false);
        assertThat(imported.item(1).materials()).isEmpty();
        assertThat(imported.problems()).contains("exchange.table-missing up_material [up_material]");
    }

    @Test
    void manyRowsAreAskedForTogether() {
        List<String> rows = new ArrayList<>();
        List<String> materials = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            rows.add("k" + i + "," + CODE + ",事项" + i + ",01");
            materials.add("a" + i + ",k" + i + ",,材料,1,1");
        }
        MemoryTables tables = MemoryTables.of()
                .table("up_general", GENERAL, rows.toArray(new String[0]))
                .table("up_extend", EXTEND)
                .table("up_material", MATERIAL, materials.toArray(new String[0]));
        ImportedTables imported = ImportedTables.of(PROFILE, tables);
        assertThat(imported.definitions())
                .hasSize(1200)
                .allSatisfy(definition ->
                        assertThat(((ServiceItem) definition).materials()).hasSize(1));
        assertThat(tables.lookups()).isLessThanOrEqualTo(6);
    }

    @Test
    void theOrderOfTablesAndRowsDoesNotMatter() {
        ImportedTables one = ImportedTables.of(PROFILE, tables());
        for (int seed = 0; seed < 20; seed++) {
            ImportedTables other = ImportedTables.of(PROFILE, tables().shuffled(seed));
            assertThat(withoutOrigin(other.item(0))).isEqualTo(withoutOrigin(one.item(0)));
        }
    }

    private static ServiceItem withoutOrigin(ServiceItem item) {
        return item.toBuilder()
                .provenance(null)
                .clearMaterials()
                .materials(item.materials().stream()
                        .map(material -> material.toBuilder().clearParts().build())
                        .toList())
                .build();
    }
}
