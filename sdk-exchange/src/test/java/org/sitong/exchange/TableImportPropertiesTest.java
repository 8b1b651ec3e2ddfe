package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.sitong.document.Definitions;
import org.sitong.exchange.internal.row.JoinedRow;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.item.Definition;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;

/** Whatever the tables hold, the import throws nothing, its account adds up, and no text is lost. */
class TableImportPropertiesTest {

    private static final ExchangeProfile PROFILE = TableProfileTest.profile();
    private static final Map<String, List<String>> COLUMNS = Map.of(
            "up_general",
            List.of(
                    "row_guid",
                    "task_code",
                    "task_name",
                    "task_type",
                    "plan_date",
                    "plan_data",
                    "server_type",
                    "has_material",
                    "promise_type",
                    "promise_day",
                    "cd_operation",
                    "cd_time",
                    "steps",
                    "stranger"),
            "up_extend",
            List.of("row_guid", "task_guid", "task_code", "is_online", "cd_operation"),
            "up_material",
            List.of("row_guid", "task_guid", "task_code", "material_name", "is_need", "order_num", "remark"),
            "up_part",
            List.of("row_guid", "material_guid", "part_name"),
            "up_topic",
            List.of("task_guid", "topic"),
            "up_punish",
            List.of("row_guid", "task_code", "task_name", "task_type"));
    private static final Set<String> CARRIED = Set.of(
            "task_code",
            "task_name",
            "task_type",
            "server_type",
            "promise_type",
            "promise_day",
            "is_online",
            "material_name",
            "is_need",
            "part_name",
            "topic",
            "has_material");

    private record Row(String table, JsonValue.JsonObject cells, boolean unreadable) {}

    private static MemoryTables tables(List<Row> rows) {
        MemoryTables tables = MemoryTables.of();
        for (Row row : rows) {
            if (row.unreadable()) {
                tables.unreadable(row.table(), row.cells(), "exchange.row-cells");
            } else {
                tables.json(row.table(), List.of(row.cells()));
            }
        }
        return tables;
    }

    @Property(tries = 400)
    void theAccountAddsUpForAnyTables(@ForAll("rows") List<Row> rows, @ForAll boolean assumed) {
        ExchangeProfile profile = assumed
                ? PROFILE.assuming("unit", Map.of("1", "working-day")).assuming("operation", Map.of("D", "delete"))
                : PROFILE;
        ImportedTables imported = ImportedTables.whatever(profile, tables(rows));

        imported.definitions().forEach(definition -> assertNothingIsLost(definition, rows));
        assertThat(imported.report().tables().stream()
                        .mapToLong(TableAccount::read)
                        .sum())
                .isGreaterThanOrEqualTo(rows.stream()
                        .filter(row ->
                                row.table().equals("up_general") || row.table().equals("up_punish"))
                        .count());
    }

    private static void assertNothingIsLost(Definition definition, List<Row> rows) {
        if (definition instanceof Tombstone) {
            return;
        }
        Set<String> held = new HashSet<>();
        collect(Definitions.write(definition), held);
        String key = definition.provenance().key();
        Row main = rows.stream()
                .filter(row -> row.table().equals(definition.provenance().table()) && !row.unreadable())
                .filter(row -> key == null
                        ? definition.provenance().row() != null && text(row, "row_guid") == null
                        : key.equals(text(row, "row_guid")))
                .findFirst()
                .orElseThrow();
        if (key != null) {
            assertHeld(main, held);
            rows.stream()
                    .filter(row ->
                            Set.of("up_extend", "up_material", "up_topic").contains(row.table()))
                    .filter(row -> definition.provenance().table().equals("up_general") && !row.unreadable())
                    .filter(row -> key.equals(text(row, "task_guid")) && !"D".equals(text(row, "cd_operation")))
                    .forEach(row -> assertHeld(row, held));
        }
    }

    private static void assertHeld(Row row, Set<String> held) {
        row.cells().members().forEach((column, value) -> {
            String text = Texts.of(value);
            if (CARRIED.contains(column) && text != null && !text.isEmpty()) {
                assertThat(held)
                        .as(row.table() + "." + column)
                        .anyMatch(one -> one.equals(value.toString()) || one.contains(text));
            }
        });
    }

    private static String text(Row row, String column) {
        return JoinedRow.key(
                TableRow.builder().table("").source("").cells(row.cells()).build(), column);
    }

    private static void collect(JsonValue value, Set<String> texts) {
        if (value instanceof JsonValue.JsonArray array) {
            array.values().forEach(member -> collect(member, texts));
        } else if (value instanceof JsonValue.JsonObject object) {
            object.members().values().forEach(member -> collect(member, texts));
        } else {
            texts.add(value.toString());
        }
    }

    @Property(tries = 150)
    void theOrderOfTheTablesDoesNotMatter(@ForAll("rows") List<Row> rows, @ForAll int seed) {
        List<Row> other = new ArrayList<>();
        List<String> tables = new ArrayList<>(COLUMNS.keySet());
        Collections.shuffle(tables, new Random(seed));
        tables.forEach(
                table -> rows.stream().filter(row -> row.table().equals(table)).forEach(other::add));
        assertThat(ImportedTables.whatever(PROFILE, tables(other)).definitions())
                .isEqualTo(ImportedTables.whatever(PROFILE, tables(rows)).definitions());
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        Arbitrary<Row> row = Arbitraries.of(COLUMNS.keySet())
                .flatMap(table -> Combinators.combine(cells(table), Arbitraries.of(false, false, false, false, true))
                        .as((cells, unreadable) -> new Row(table, cells, unreadable)));
        return row.list().ofMaxSize(12);
    }

    private static Arbitrary<JsonValue.JsonObject> cells(String table) {
        List<String> columns = COLUMNS.get(table);
        return Combinators.combine(
                        columns.stream().map(TableImportPropertiesTest::cell).toList())
                .as(values -> {
                    Map<String, JsonValue> cells = new LinkedHashMap<>();
                    for (int i = 0; i < columns.size(); i++) {
                        if (!(values.get(i) instanceof JsonValue.JsonNull)) {
                            cells.put(columns.get(i), values.get(i));
                        }
                    }
                    return new JsonValue.JsonObject(cells);
                });
    }

    private static Arbitrary<JsonValue> cell(String column) {
        Arbitrary<String> usual = switch (column) {
            case "row_guid", "task_guid", "material_guid" -> Arbitraries.of("k1", "k2", "k3");
            case "task_code" -> Arbitraries.of("c1", "c2");
            case "task_type" -> Arbitraries.of("01", "10", "77");
            case "cd_operation" -> Arbitraries.of("I", "D");
            case "promise_type", "is_online", "is_need", "server_type" -> Arbitraries.of("1", "0", "9", "1^x");
            case "promise_day", "order_num" -> Arbitraries.of("3", "2", "1", "1.5");
            case "steps" -> Arbitraries.of("[{\"name\":\"受理\"},1]", "[]", "{}", "受理");
            default -> Arbitraries.of("甲", "乙", "/", "2026-01-01");
        };
        Arbitrary<JsonValue> odd = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20).map(JsonValue::of),
                Arbitraries.integers().map(JsonValue::of),
                Arbitraries.of(
                        JsonValue.NULL,
                        JsonValue.of(true),
                        new JsonValue.JsonArray(List.of(JsonValue.of("a"), JsonValue.NULL)),
                        new JsonValue.JsonObject(Map.of("name", JsonValue.of("b")))));
        return Arbitraries.frequencyOf(Tuple.of(12, usual.map(JsonValue::of)), Tuple.of(1, odd));
    }
}
