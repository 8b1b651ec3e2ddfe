package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.exchange.database.Databases;
import org.sitong.exchange.database.ExchangeTables;
import org.sitong.exchange.database.ExchangeTables.Column;
import org.sitong.exchange.database.TestDatabase;

class TableDatabaseTest {

    private static final List<Column> COLUMNS = List.of(
            new Column("row_guid", "varchar(50)", false),
            new Column("name", "varchar(10)", true),
            new Column("explain_text", "longtext", true),
            new Column("amount", "decimal(10,2)", true),
            new Column("days", "int(11)", true),
            new Column("big", "bigint(20)", true),
            new Column("share", "double precision", true),
            new Column("cd_time", "datetime", true),
            new Column("begins", "date", true),
            new Column("opens", "time", true),
            new Column("yes", "boolean", true),
            new Column("code", "char(4)", true));

    private static final List<String> NAMES = COLUMNS.stream().map(Column::name).toList();

    private static final Map<String, String> FULL = Map.ofEntries(
            Map.entry("row_guid", "g1"),
            Map.entry("name", "甲^乙\"𠮷'"),
            Map.entry("explain_text", "一\r\n二\\" + "长".repeat(20_000)),
            Map.entry("amount", "12.50"),
            Map.entry("days", "-7"),
            Map.entry("big", "9223372036854775807"),
            Map.entry("share", "0.125"),
            Map.entry("cd_time", "2026-03-08 02:30:00.25"),
            Map.entry("begins", "2026-01-31"),
            Map.entry("opens", "08:30:00"),
            Map.entry("yes", "1"),
            Map.entry("code", "01"));

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadBack(Databases kind) throws SQLException, IOException {
        try (TestDatabase database = kind.open()) {
            database.create("t", COLUMNS, List.of("row_guid"));
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", NAMES);
                sink.write("t", FULL);
                sink.write("t", Map.of("row_guid", "g0", "yes", "0", "share", "1e3"));
                assertThat(database.count("t")).isZero();
                sink.commit();
            }
            try (TableDatabase tables = TableDatabase.of(database.source(), "db")) {
                assertThat(tables.tables()).containsExactly("t");
                assertThat(tables.columns("t")).isEqualTo(NAMES);
                List<TableRow> rows = TableFolderTest.all(tables.rows("t"));
                assertThat(rows)
                        .extracting(TableDatabaseTest::texts)
                        .containsExactly(Map.of("row_guid", "g0", "yes", "0", "share", "1000"), FULL);
                assertThat(rows.get(0).number()).isNull();
                assertThat(rows.get(0).source()).isEqualTo("db");
                for (Map.Entry<String, String> cell : FULL.entrySet()) {
                    assertThat(tables.rows("t", cell.getKey(), List.of("x", cell.getValue())))
                            .as(cell.getKey())
                            .containsExactly(rows.get(1));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void holdsEveryTableOfTheExchange(Databases kind) throws SQLException, IOException {
        Map<String, List<Column>> tables = ExchangeTables.all();
        try (TestDatabase database = kind.open()) {
            for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
                database.create(table.getKey(), table.getValue());
            }
            Map<String, Map<String, String>> rows = new LinkedHashMap<>();
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                for (Map.Entry<String, List<Column>> table : tables.entrySet()) {
                    Map<String, String> row = new LinkedHashMap<>();
                    table.getValue().forEach(column -> row.put(column.name(), example(column.type())));
                    rows.put(table.getKey(), row);
                    sink.begin(table.getKey(), List.copyOf(row.keySet()));
                    sink.write(table.getKey(), row);
                }
                sink.commit();
            }
            try (TableDatabase read = TableDatabase.of(database.source(), "db")) {
                assertThat(read.tables()).containsExactlyInAnyOrderElementsOf(tables.keySet());
                for (String table : tables.keySet()) {
                    assertThat(TableFolderTest.all(read.rows(table)))
                            .extracting(TableDatabaseTest::texts)
                            .containsExactly(rows.get(table));
                }
            }
        }
    }

    private static String example(String type) {
        if (type.startsWith("varchar")) {
            int length = Integer.parseInt(type.substring(8, type.length() - 1));
            return "四".repeat(length);
        }
        return type.equals("datetime") ? "2026-01-31 08:00:00" : "3";
    }

    @ParameterizedTest
    @EnumSource
    void looksRowsUpByManyKeysWhileOthersAreRead(Databases kind) throws SQLException, IOException {
        try (TestDatabase database = kind.open()) {
            List<Column> columns =
                    List.of(new Column("id", "int(10)", false), new Column("task_guid", "varchar(50)", false));
            database.create("t", columns, List.of("id"));
            int count = 3000;
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", List.of("id", "task_guid"));
                for (int i = 0; i < count; i++) {
                    sink.write("t", Map.of("id", Integer.toString(i), "task_guid", "p" + i % 1500));
                }
                sink.commit();
            }
            List<String> keys = new ArrayList<>(List.of("", "no", "P1", "p1 ", "p\0"));
            IntStream.range(0, 1200).forEach(i -> keys.add("p" + i));
            try (TableDatabase tables = TableDatabase.of(database.source(), "db");
                    RowCursor all = tables.rows("t")) {
                assertThat(texts(all.next())).containsEntry("id", "0");
                assertThat(tables.rows("t", "task_guid", keys)).hasSize(2400);
                assertThat(tables.rows("t", "id", List.of("2999", "x", "03")))
                        .extracting(TableDatabaseTest::texts)
                        .containsExactly(Map.of("id", "2999", "task_guid", "p1499"));
                assertThat(tables.rows("t", "no_such_column", keys)).isEmpty();
                int read = 1;
                while (all.next() != null) {
                    read++;
                }
                assertThat(read).isEqualTo(count);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void textDoesNotDependOnTheZone(Databases kind) throws SQLException, IOException {
        TimeZone before = TimeZone.getDefault();
        try (TestDatabase database = kind.open()) {
            database.create("t", COLUMNS);
            for (String zone : List.of("America/New_York", "Asia/Shanghai")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                    sink.begin("t", NAMES);
                    sink.write("t", FULL);
                    sink.commit();
                }
            }
            try (TableDatabase tables = TableDatabase.of(database.source(), "db")) {
                assertThat(TableFolderTest.all(tables.rows("t")))
                        .extracting(TableDatabaseTest::texts)
                        .containsExactly(FULL, FULL);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheRowThatTheDatabaseRefusesAndUndoesAll(Databases kind) throws SQLException, IOException {
        try (TestDatabase database = kind.open()) {
            database.create("t", COLUMNS, List.of("row_guid"));
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", NAMES);
                for (int i = 0; i < 499; i++) {
                    sink.write("t", Map.of("row_guid", "g" + i));
                }
                assertThatThrownBy(() -> sink.write("t", Map.of("row_guid", "g7")))
                        .isInstanceOf(TableException.class)
                        .hasMessageStartingWith("Database db, table t refuses row 500 (row_guid=g7): ");
                assertThatThrownBy(sink::commit).isInstanceOf(IllegalStateException.class);
            }
            assertThat(database.count("t")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNothingWithoutCommit(Databases kind) throws SQLException, IOException {
        try (TestDatabase database = kind.open()) {
            database.create("t", COLUMNS);
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", NAMES);
                for (int i = 0; i < 600; i++) {
                    sink.write("t", Map.of("row_guid", "g" + i));
                }
            }
            assertThat(database.count("t")).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatTheDatabaseLacks(Databases kind) throws SQLException, IOException {
        try (TestDatabase database = kind.open()) {
            database.create("t", COLUMNS);
            database.create("txt", COLUMNS); // the pattern t_t fits it
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                assertThatThrownBy(() -> sink.begin("none", NAMES))
                        .hasMessageStartingWith("Database db has no table none");
                assertThatThrownBy(() -> sink.begin("t_t", NAMES))
                        .hasMessageStartingWith("Database db has no table t_t");
                assertThatThrownBy(() -> sink.begin("t", List.of("row_guid", "other")))
                        .hasMessageContaining("no column other");
                assertThatThrownBy(() -> sink.begin("t", List.of("name")))
                        .hasMessageContaining("demands")
                        .hasMessageContaining("row_guid");
                assertThatThrownBy(() -> sink.begin("t", List.of("row_guid", "ROW_GUID")))
                        .isInstanceOf(TableException.class);
            }
            try (TableDatabase tables = TableDatabase.of(database.source(), "db", "no such schema")) {
                assertThat(tables.tables()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesAreNeverPartsOfStatements(Databases kind) throws SQLException, IOException {
        String table = "t\"; DROP TABLE x; --`";
        String column = "a\"` = ''; --";
        char quote = kind == Databases.MARIADB ? '`' : '"';
        String quotedTable = quote + table.replace("" + quote, "" + quote + quote) + quote;
        String quotedColumn = quote + column.replace("" + quote, "" + quote + quote) + quote;
        try (TestDatabase database = kind.open()) {
            database.execute("CREATE TABLE x (a int)");
            database.execute("CREATE TABLE " + quotedTable + " (" + quotedColumn + " varchar(20))");
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin(table, List.of(column));
                sink.write(table, Map.of(column, "x'; DROP TABLE x"));
                assertThatThrownBy(() -> sink.begin("x; DROP TABLE x", List.of("a")))
                        .isInstanceOf(TableException.class);
                sink.commit();
            }
            try (TableDatabase tables = TableDatabase.of(database.source(), "db")) {
                assertThat(tables.tables()).containsExactlyInAnyOrder("x", table);
                assertThat(tables.rows(table, column, List.of("x'; DROP TABLE x")))
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name|一二三四五六七八九十𠮷|有 11 个字符，该列最多 10 个",
                "code|00001|有 5 个字符，该列最多 4 个",
                "amount|1.005|该列最多 2 位小数",
                "amount|123456789|该列最多 8 位整数",
                "amount|十|不是数字",
                "amount|1e999999999|不是数字",
                "days|1.5|不是整数",
                "days|2147483648|超出该列的范围（-2147483648 至 2147483647）",
                "share|x|不是数字",
                "cd_time|2026-13-01|不是日期和时间（如 2026-01-31 08:00:00）",
                "cd_time|今天|不是日期和时间（如 2026-01-31 08:00:00）",
                "begins|2026-01-31 08:00:00|不是日期（如 2026-01-31）",
                "opens|25:00|不是时间（如 08:00:00）",
                "yes|是|该列只能是 1 或 0"
            })
    void saysWhyAValueDoesNotFit(String column, String value, String reason) throws SQLException, IOException {
        try (TestDatabase database = Databases.H2.open()) {
            database.create("t", COLUMNS, List.of("row_guid"));
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", NAMES);
                sink.write("t", Map.of("row_guid", "g1"));
                assertThatThrownBy(() -> sink.write("t", Map.of("row_guid", "g2", column, value)))
                        .isInstanceOfSatisfying(
                                TableException.class,
                                e -> assertThat(e.text(Locale.CHINESE))
                                        .isEqualTo("数据库 db 的表 t 第 2 行（row_guid=g2）的列 " + column + " 不能写入“" + value
                                                + "”：" + reason));
            }
        }
    }

    @Test
    void demandsWhatMayNotBeEmpty() throws SQLException, IOException {
        try (TestDatabase database = Databases.H2.open()) {
            database.create("t", COLUMNS);
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", NAMES);
                assertThatThrownBy(() -> sink.write("t", Map.of("name", "甲")))
                        .hasMessageEndingWith("a value is demanded");
                assertThatThrownBy(() -> sink.write("t", Map.of("row_guid", "g")))
                        .isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void readsOtherTypesOfH2() throws SQLException, IOException {
        try (TestDatabase database = Databases.H2.open()) {
            database.execute(
                    "CREATE TABLE t (\"camelCase\" varchar(5), n numeric(20,0), r real, z timestamp with time zone,"
                            + " b binary(2), u uuid, c clob)");
            database.execute("INSERT INTO t VALUES ('x', 12345678901234567890, 0.1, "
                    + "TIMESTAMP WITH TIME ZONE '2026-01-31 08:00:00+08:00', X'0102', "
                    + "'123e4567-e89b-12d3-a456-426614174000', '')");
            try (TableDatabase tables = TableDatabase.of(database.source(), "db", "PUBLIC")) {
                assertThat(tables.columns("t")).containsExactly("camelCase", "n", "r", "z", "u", "c");
                assertThat(texts(TableFolderTest.all(tables.rows("T")).get(0)))
                        .isEqualTo(Map.of(
                                "camelCase",
                                "x",
                                "n",
                                "12345678901234567890",
                                "r",
                                "0.1",
                                "z",
                                "2026-01-31T00:00:00Z",
                                "u",
                                "123e4567-e89b-12d3-a456-426614174000"));
            }
        }
    }

    @Test
    void readsOtherTypesOfPostgresql() throws SQLException, IOException {
        try (TestDatabase database = Databases.POSTGRESQL.open()) {
            database.execute("CREATE SCHEMA other_one");
            database.execute(
                    "CREATE TABLE other_one.t (n numeric, z timestamptz, e timestamp, j jsonb, f real, s smallint, "
                            + "b bytea, u uuid, i int GENERATED ALWAYS AS IDENTITY)");
            database.execute(
                    "INSERT INTO other_one.t VALUES (1.50, '2026-01-31 08:00:00+08', 'infinity', '{\"a\": 1}', 'NaN', 3, "
                            + "'x', '123e4567-e89b-12d3-a456-426614174000')");
            try (TableDatabase tables = TableDatabase.of(database.source(), "db", "other_one")) {
                assertThat(texts(TableFolderTest.all(tables.rows("t")).get(0)))
                        .isEqualTo(Map.of(
                                "n",
                                "1.50",
                                "z",
                                "2026-01-31T00:00:00Z",
                                "e",
                                "infinity",
                                "j",
                                "{\"a\": 1}",
                                "f",
                                "NaN",
                                "s",
                                "3",
                                "u",
                                "123e4567-e89b-12d3-a456-426614174000",
                                "i",
                                "1"));
            }
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db", "other_one")) {
                sink.begin("t", List.of("n", "z", "j", "u", "s"));
                sink.write(
                        "t",
                        Map.of(
                                "n",
                                "1234567.891",
                                "z",
                                "2026-01-31T08:00:00+08:00",
                                "j",
                                "[1]",
                                "u",
                                "123e4567-e89b-12d3-a456-426614174001",
                                "s",
                                "7"));
                sink.write("t", Map.of("n", "1", "z", "2026-01-31T00:00:00Z"));
                sink.commit();
            }
            assertThat(database.count("other_one.t WHERE z = '2026-01-31 00:00:00+00'"))
                    .isEqualTo(3);
        }
    }

    @Test
    void readsOtherTypesOfMariadb() throws SQLException, IOException {
        try (TestDatabase database = Databases.MARIADB.open()) {
            database.execute(
                    "CREATE TABLE t (i tinyint(1), s tinyint, u int unsigned, b bigint unsigned, y year, e enum('甲','乙'), "
                            + "z datetime, m mediumtext, j json, x blob, k int AUTO_INCREMENT PRIMARY KEY)");
            database.execute("SET STATEMENT sql_mode='' FOR INSERT INTO t (i, s, u, b, y, e, z, m, j) VALUES "
                    + "(2, -3, 4294967295, 18446744073709551615, 2026, '乙', '0000-00-00 00:00:00', 'm', '[1]')");
            try (TableDatabase tables = TableDatabase.of(database.source(), "db")) {
                Map<String, String> texts =
                        texts(TableFolderTest.all(tables.rows("t")).get(0));
                assertThat(texts)
                        .containsEntry("i", "2")
                        .containsEntry("s", "-3")
                        .containsEntry("u", "4294967295")
                        .containsEntry("b", "18446744073709551615")
                        .containsEntry("y", "2026")
                        .containsEntry("e", "乙")
                        .containsEntry("m", "m")
                        .containsEntry("j", "[1]")
                        .doesNotContainKeys("x", "z");
            }
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", List.of("i", "u", "b", "y", "e"));
                sink.write(
                        "t", Map.of("i", "3", "u", "4294967295", "b", "18446744073709551615", "y", "2026", "e", "甲"));
                sink.commit();
            }
            assertThat(database.count("t WHERE u = 4294967295 AND y = 2026")).isEqualTo(2);
        }
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        org.h2.jdbcx.JdbcDataSource none = new org.h2.jdbcx.JdbcDataSource();
        none.setURL("jdbc:h2:mem:none;IFEXISTS=TRUE");
        assertThatThrownBy(() -> TableDatabase.of(none, "db"))
                .isInstanceOf(TableException.class)
                .hasMessageStartingWith("The database db cannot be reached: ");
    }

    private static Map<String, String> texts(TableRow row) {
        Map<String, String> texts = new LinkedHashMap<>();
        row.cells().members().forEach((column, cell) -> texts.put(column, cell.toString()));
        return texts;
    }
}
