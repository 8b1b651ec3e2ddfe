package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sitong.json.JsonValue;

/** Where each value of a row went, and why not. */
class RowExplanationTest {

    private static final String CODE = "11990100MB000000003000199001000";
    private static final ExchangeProfile PROFILE = TableProfileTest.profile();

    private static MemoryTables tables() {
        return MemoryTables.of()
                .table(
                        "up_general",
                        "row_guid,task_code,task_name,task_type,server_type,promise_day,promise_type,cd_operation,plan_date,has_material,more",
                        "g1," + CODE + ",云朵采集许可,01,1^77,5,1,I,/,0,x",
                        "g2," + CODE + ",,01")
                .table("up_extend", "row_guid,task_guid,task_code,is_online,cd_operation", "e1,g1,,maybe,I")
                .table(
                        "up_material",
                        "row_guid,task_guid,task_code,material_name,is_need,order_num,cd_operation,remark",
                        "m1,g1," + CODE + ",申请表,1,1,I,备注");
    }

    private static RowTrace trace(String keyOrLine) throws IOException {
        List<RowTrace> traces = Importer.of(PROFILE).explainTables(tables(), keyOrLine);
        assertThat(traces).hasSize(1);
        return traces.get(0);
    }

    @Test
    void everyCellHasAnOutcome() throws IOException {
        RowTrace trace = trace("g1");
        assertThat(trace.definition()).isNotNull();
        assertThat(trace.cells())
                .extracting(
                        CellTrace::table,
                        CellTrace::column,
                        cell -> cell.outcome().token())
                .contains(
                        tuple("up_general", "task_code", "mapped"),
                        tuple("up_general", "server_type", "narrowed"),
                        tuple("up_general", "promise_day", "unparsed"),
                        tuple("up_general", "promise_type", "unparsed"),
                        tuple("up_general", "plan_date", "empty"),
                        tuple("up_general", "has_material", "none"),
                        tuple("up_general", "row_guid", "left-out"),
                        tuple("up_general", "more", "unknown"),
                        tuple("up_extend", "is_online", "unparsed"),
                        tuple("up_extend", "task_code", "empty"),
                        tuple("up_material", "material_name", "mapped"),
                        tuple("up_material", "remark", "left-out"));
        assertThat(trace.cells())
                .filteredOn(cell -> cell.outcome() != CellOutcome.MAPPED)
                .allSatisfy(cell -> {
                    assertThat(cell.reason()).as(cell.column()).isNotNull();
                    assertThat(cell.reason().zh()).isNotBlank();
                });
        assertThat(trace.cells())
                .filteredOn(cell -> cell.column().equals("material_name"))
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.at()).isEqualTo("/materials/0");
                    assertThat(cell.key()).isEqualTo("m1");
                    assertThat(cell.places())
                            .containsExactly(CellTrace.Place.builder()
                                    .pointer("/materials/0/name")
                                    .value(JsonValue.of("申请表"))
                                    .build());
                });
        assertThat(trace.problems())
                .extracting(RowProblem::id)
                .containsExactlyInAnyOrder("exchange.value-unread", "exchange.value-unread", "exchange.value-missing");
    }

    @Test
    void aRowIsFoundByItsLineToo() throws IOException {
        RowTrace trace = trace("3");
        assertThat(trace.key()).isEqualTo("g2");
        assertThat(trace.definition()).isNull();
        assertThat(trace.reason().zh()).contains("主项名称");
        assertThat(Importer.of(PROFILE).explainTables(tables(), "g9")).isEmpty();
    }

    @Test
    void rowsThatComeInNoTable() throws IOException {
        byte[] rows = (PortalRow.row().line() + "\n{").getBytes(StandardCharsets.UTF_8);
        List<RowSource> sources = List.of(RowSource.of("a.ndjson", () -> new ByteArrayInputStream(rows)));
        Importer importer = Importer.of(ExchangeProfile.builtIn("gd-portal"));
        RowTrace trace =
                importer.explainRows(sources, "000000000000000000000001").get(0);
        assertThat(trace.table()).isNull();
        assertThat(trace.cells())
                .extracting(CellTrace::column)
                .containsAll(PortalRow.row().fields())
                .doesNotHaveDuplicates();
        assertThat(importer.explainRows(sources, "2"))
                .singleElement()
                .satisfies(line -> assertThat(line.reason().zh()).isNotBlank());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Importer.of(PROFILE).explainRows(sources, "1"));
    }

    @Test
    void asJson() throws IOException {
        JsonValue.JsonObject json = trace("g1").toJson(Locale.CHINESE);
        assertThat(json.members().keySet())
                .containsExactly("family", "source", "table", "row", "key", "cells", "problems", "definition");
        assertThat(trace("3").toJson(Locale.ENGLISH).members()).containsKey("reason");
        JsonValue cell = ((JsonValue.JsonArray) json.get("cells")).values().get(0);
        assertThat(((JsonValue.JsonObject) cell).members())
                .containsAllEntriesOf(Map.of("outcome", JsonValue.of("mapped")));
    }
}
