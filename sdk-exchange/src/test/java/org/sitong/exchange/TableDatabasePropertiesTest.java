package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sitong.exchange.database.Databases;
import org.sitong.exchange.database.ExchangeTables.Column;
import org.sitong.exchange.database.TestDatabase;

class TableDatabasePropertiesTest {

    private static final List<Column> COLUMNS =
            List.of(new Column("a", "varchar(50)", true), new Column("b", "longtext", true));

    @Property(tries = 100)
    void whatIsWrittenIsReadBack(@ForAll("rows") List<Map<String, String>> rows) throws SQLException, IOException {
        try (TestDatabase database = Databases.H2.open()) {
            database.create("t", COLUMNS);
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                sink.begin("t", List.of("a", "b"));
                for (Map<String, String> row : rows) {
                    sink.write("t", row);
                }
                sink.commit();
            }
            try (TableDatabase tables = TableDatabase.of(database.source(), "db")) {
                List<TableRow> read = TableFolderTest.all(tables.rows("t"));
                assertThat(read.stream().map(TableDatabasePropertiesTest::texts).toList())
                        .isEqualTo(rows.stream()
                                .map(TableDatabasePropertiesTest::filled)
                                .toList());
                List<String> keys = new ArrayList<>(List.of("none"));
                rows.forEach(row -> keys.add(row.getOrDefault("a", "")));
                assertThat(tables.rows("t", "a", keys))
                        .isEqualTo(read.stream()
                                .filter(row -> row.cells().get("a") != null)
                                .toList());
            }
        }
    }

    @Provide
    Arbitrary<List<Map<String, String>>> rows() {
        Arbitrary<String> cells = Arbitraries.strings()
                .excludeChars('\0')
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .flatMap(text -> Arbitraries.of(text, text + "𠮷", "001" + text, "'" + text));
        return Arbitraries.maps(Arbitraries.of("a", "b"), cells)
                .ofMaxSize(2)
                .list()
                .ofMaxSize(8);
    }

    private static Map<String, String> texts(TableRow row) {
        return row.cells().members().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().toString()));
    }

    private static Map<String, String> filled(Map<String, String> row) {
        Map<String, String> filled = new LinkedHashMap<>(row);
        filled.values().removeIf(String::isEmpty);
        return filled;
    }
}
