package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/** What export writes, what it refuses, and what it says of both. */
class ExporterTest {

    private static final String ITEM = """
            {"kind": "ServiceItem", "standard": "1.0",
             "identity": {"national": {"basicCode": "000199001000", "implementationCode": "119901000000000X0X4000199001000"}},
             "name": {"main": "临时占用河道许可", "sub": "短期占用"},
             "itemType": "licence",
             "authority": {"organ": {"name": "云溪县水务局"}, "level": "county"},
             "legalBases": [{"title": "云溪河道管理办法", "article": "第三条"}, {"title": "云溪水法", "article": "第二条"}],
             "conditions": [{"text": "有占用方案"}, {"text": "不影响行洪"}],
             "timeLimits": {"promised": {"value": "5", "unit": "working-day"}},
             "materials": [{"id": "m1", "name": "申请表", "necessity": "required"}, {"name": "平面图", "issuer": {"name": "测绘院"}}],
             "situations": {"cases": [{"name": "短期", "materials": ["m1"]}]},
             "channels": {"visits": 1, "online": true}}
            """;

    static Definition item(String json) {
        JsonValue value = DocumentReader.standard()
                .read(json.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
        Definition definition = Definitions.read(value).value();
        assertThat(definition).isNotNull();
        return definition;
    }

    private static ElementAccount element(ExportReport report, String path) {
        return report.elements().stream()
                .filter(element -> element.element().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static WrittenTable table(ExportReport report, String name) {
        return report.tables().stream()
                .filter(table -> table.table().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsOfADefinition() {
        TableStore tables = new TableStore();
        NationalExchange.export(NationalExchange.ASSUMING, List.of(item(ITEM)), tables);

        assertThat(tables.isCommitted()).isTrue();
        Map<String, String> basic = tables.of("up_task_general_basic").get(0);
        assertThat(basic)
                .containsEntry("task_type", "01")
                .containsEntry("use_level", "4")
                .containsEntry("promise_day", "5")
                .containsEntry("promise_type", "1")
                .containsEntry("by_law", "云溪河道管理办法第三条\n云溪水法第二条")
                .containsEntry("accept_condition", "有占用方案\n不影响行洪")
                .containsEntry("limit_scene_num", "1")
                .containsEntry("cd_operation", "I")
                .doesNotContainKeys("cd_batch", "cd_time", "data_source", "anticipate_day");
        assertThat(tables.of("up_task_general_extend"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("is_online", "1")
                        .containsEntry("task_guid", basic.get("row_guid"))
                        .containsEntry("task_code", basic.get("task_code")));
        assertThat(tables.of("up_task_general_material"))
                .extracting(row -> row.get("material_name"), row -> row.get("order_num"), row -> row.get("is_need"))
                .containsExactly(tuple("申请表", "1", "1"), tuple("平面图", "2", null));
        assertThat(tables.of("dn_audit_material_condition"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry(
                                "material_guid",
                                tables.of("up_task_general_material").get(0).get("row_guid"))
                        .doesNotContainKey("cd_operation"));
    }

    @Test
    void theAccountSaysWhatRowsCarryAndWhyNot() {
        ExportReport report = NationalExchange.export(NationalExchange.ASSUMING, List.of(item(ITEM)), new TableStore());

        assertThat(element(report, "name.main").carried()).isEqualTo(1);
        assertThat(element(report, "name.sub").reasons()).containsOnly(Map.entry(LossReason.NO_COLUMN, 1L));
        assertThat(element(report, "materials.issuer.name").lost()).isEqualTo(1);
        assertThat(element(report, "legalBases.title").reasons()).containsOnly(Map.entry(LossReason.ONE_TEXT, 1L));
        assertThat(element(report, "conditions.text").changed()).isEqualTo(1);
        assertThat(element(report, "conditions.text").examples()).containsExactly("有占用方案 → 有占用方案\n不影响行洪");
        assertThat(element(report, "materials.id").reasons()).containsOnly(Map.entry(LossReason.ROW_KEY, 1L));
        assertThat(element(report, "situations.cases.materials").reasons()).containsOnlyKeys(LossReason.ROW_KEY);
        assertThat(report.given()).containsOnlyKeys("legalBases.text", "materials.id", "situations.cases.id");
        assertThat(report.elements())
                .allSatisfy(element -> assertThat(element.carried() + element.changed() + element.lost())
                        .isEqualTo(element.definitions())
                        .isEqualTo(1));
        assertThat(table(report, "up_task_general_material").rows()).isEqualTo(2);
        assertThat(table(report, "up_task_general_basic").missing())
                .containsEntry("dept_code", 1L)
                .doesNotContainKey("task_name");
        assertThat(table(report, "up_task_public_basic").rows()).isZero();
    }

    @Test
    void anOpenAssumptionIsNotWritten() {
        TableStore tables = new TableStore();
        ExportReport report = NationalExchange.export(NationalExchange.PROFILE, List.of(item(ITEM)), tables);

        assertThat(tables.of("up_task_general_basic").get(0))
                .doesNotContainKeys("promise_day", "promise_type", "cd_operation");
        assertThat(element(report, "timeLimits.promised.value").reasons())
                .containsOnly(Map.entry(LossReason.ASSUMPTION_OPEN, 1L));
        assertThat(report.assumptions())
                .filteredOn(assumption -> assumption.set().isEmpty())
                .hasSize(4);
    }

    @Test
    void anotherExportGivesTheSameKeys() {
        TableStore one = new TableStore();
        TableStore two = new TableStore();
        NationalExchange.export(NationalExchange.ASSUMING, List.of(item(ITEM)), one);
        NationalExchange.export(NationalExchange.ASSUMING, List.of(item(ITEM)), two);
        assertThat(one.all()).isEqualTo(two.all());
    }

    @Test
    void anImportedDefinitionKeepsItsKeysAndTextsUnlessItSaysSomethingElse() {
        TableStore tables = new TableStore();
        NationalExchange.export(NationalExchange.ASSUMING, List.of(item(ITEM)), tables);
        Map<String, String> basic = tables.of("up_task_general_basic").get(0);
        basic.put("row_guid", "own-key");
        basic.put("dept_type", "77");
        basic.put("plan_effective_date", "2026-03-01 08:30:00");
        tables.all()
                .values()
                .forEach(rows -> rows.stream()
                        .filter(row -> row.containsKey("task_guid"))
                        .forEach(row -> row.put("task_guid", "own-key")));
        Definition imported =
                NationalExchange.importAll(NationalExchange.PROFILE, tables).get(0);

        Map<String, String> again = exported(NationalExchange.PROFILE, imported);
        assertThat(again)
                .containsEntry("row_guid", "own-key")
                .containsEntry("dept_type", "77")
                .containsEntry("plan_effective_date", "2026-03-01 08:30:00")
                .containsEntry("promise_day", "5")
                .containsEntry("promise_type", "1");

        String edited = Definitions.write(imported).toString();
        assertThat(edited).contains("2026-03-01");
        JsonValue.JsonObject changed = (JsonValue.JsonObject) DocumentReader.standard()
                .read(
                        org.sitong.document.DocumentWriter.compactJson()
                                .write(Definitions.write(imported))
                                .replace("\"effectiveFrom\":\"2026-03-01\"", "\"effectiveFrom\":\"2026-04-01\"")
                                .getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.JSON)
                .value();
        assertThat(exported(NationalExchange.PROFILE, Definitions.read(changed).value()))
                .containsEntry("plan_effective_date", "2026-04-01 00:00:00");
        assertThat(exported(NationalExchange.ASSUMING, imported))
                .containsEntry("cd_operation", "U")
                .containsEntry("promise_day", "5");
    }

    private static Map<String, String> exported(ExchangeProfile profile, Definition definition) {
        TableStore tables = new TableStore();
        NationalExchange.export(profile, List.of(definition), tables);
        return tables.of("up_task_general_basic").get(0);
    }

    @Test
    void theEnvelope() throws IOException {
        TableStore tables = new TableStore();
        ExportReport report = Exporter.of(NationalExchange.ASSUMING)
                .export(
                        DefinitionSource.of(List.of(item(ITEM))),
                        tables,
                        ExportSettings.builder()
                                .batch("20260101")
                                .time(LocalDateTime.of(2026, 1, 2, 3, 4, 5))
                                .source("Y1")
                                .build());
        assertThat(tables.of("up_task_general_extend").get(0))
                .containsEntry("cd_batch", "20260101")
                .containsEntry("cd_time", "2026-01-02 03:04:05")
                .containsEntry("data_source", "Y1");
        assertThat(report.envelope().values()).containsOnly(true);
    }

    @Test
    void aRemovedDefinitionBecomesADeletion() {
        Definition tombstone = item("""
                {"kind": "Tombstone", "standard": "1.0", "name": "临时占用河道许可", "reason": "依法取消",
                 "of": {"kind": "ServiceItem", "identity": "119901000000000X0X4000199001000"}}
                """);
        TableStore tables = new TableStore();
        ExportReport report = NationalExchange.export(NationalExchange.ASSUMING, List.of(tombstone), tables);

        assertThat(report.refused()).isEmpty();
        assertThat(report.removed()).isEqualTo(1);
        assertThat(tables.of("up_task_general_basic"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("cd_operation", "D")
                        .containsEntry("task_code", "119901000000000X0X4000199001000")
                        .containsEntry("catalog_code", "000199001000")
                        .containsEntry("task_name", "临时占用河道许可")
                        .doesNotContainKey("task_handle_item"));
        assertThat(element(report, "of.identity").carried()).isEqualTo(1);
        assertThat(element(report, "reason").reasons()).containsOnlyKeys(LossReason.NO_COLUMN);
    }

    @Test
    void whatCannotBeExportedIsRefusedWithTheReason() {
        Definition noCode = item("""
                {"kind": "ServiceItem", "standard": "1.0", "name": {"main": "甲"}, "itemType": "licence"}
                """);
        Definition noTable =
                item("{\"kind\": \"Material\", \"standard\": \"1.0\", \"code\": \"m\", \"name\": \"身份证\"}");
        Definition noType = item(ITEM.replace("licence", "extension"));
        Definition noName = item(ITEM.replace("\"main\": \"临时占用河道许可\",", "").replace("99001", "99002"));
        Definition tombstone = item("""
                {"kind": "Tombstone", "standard": "1.0",
                 "of": {"kind": "ServiceItem", "identity": "119901000000000X0X4000199001000"}}
                """);
        TableStore tables = new TableStore();
        ExportReport report = NationalExchange.export(
                NationalExchange.PROFILE,
                List.of(noCode, noTable, noType, noName, tombstone, item(ITEM), item(ITEM)),
                tables);

        assertThat(report.refused())
                .extracting(refused -> refused.reason().en().substring(0, 25))
                .containsExactly(
                        "Nothing identifies the de",
                        "The profile has no table ",
                        "The profile has no table ",
                        "An import of the rows wou",
                        "The definition was remove",
                        "Another definition has th");
        assertThat(report.refused().get(3).reason().zh()).contains("主项名称");
        assertThat(report.read()).isEqualTo(7);
        assertThat(report.written()).isEqualTo(1);
        assertThat(tables.of("up_task_general_basic")).hasSize(1);
    }

    @Test
    void aFailingSourceCommitsNothing() {
        TableStore tables = new TableStore();
        assertThatThrownBy(() -> Exporter.of(NationalExchange.PROFILE)
                        .export(
                                () -> {
                                    throw new IOException("gone");
                                },
                                tables,
                                ExportSettings.NONE))
                .isInstanceOf(IOException.class);
        assertThat(tables.isCommitted()).isFalse();
    }

    @Test
    void theReportInBothLanguages() {
        ExportReport report = NationalExchange.export(NationalExchange.PROFILE, List.of(item(ITEM)), new TableStore());
        JsonValue.JsonObject json = report.toJson(Locale.CHINESE);
        assertThat(json.members().keySet())
                .containsExactly(
                        "profile",
                        "read",
                        "written",
                        "removed",
                        "refusedCount",
                        "refused",
                        "elements",
                        "given",
                        "tables",
                        "envelope",
                        "reasons",
                        "assumptions");
        assertThat(json.toString()).contains("交换表没有存放该要素的列");
        assertThat(report.toJson(Locale.ENGLISH).toString()).contains("The tables have no column for this element");
        for (LossReason reason : LossReason.values()) {
            assertThat(reason.text(Locale.CHINESE)).endsWith("。");
            assertThat(reason.text(Locale.ENGLISH)).endsWith(".");
        }
    }
}
