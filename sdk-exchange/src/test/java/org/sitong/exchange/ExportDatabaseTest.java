package org.sitong.exchange;

import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.exchange.database.Databases;
import org.sitong.exchange.database.ExchangeTables;
import org.sitong.exchange.database.ExchangeTables.Column;
import org.sitong.exchange.database.TestDatabase;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;
import org.sitong.item.Situations;

/** Five thousand definitions of all families through the exchange tables of real databases. */
class ExportDatabaseTest {

    private static final int ITEMS = 5_000;
    private static final String KEY = "row_guid";
    private static final List<Definition> DEFINITIONS =
            new CarriedDefinitions(NationalExchange.ASSUMING, new Random(ITEMS)).next(ITEMS);

    @ParameterizedTest
    @EnumSource
    void definitionsComeBack(Databases kind) throws SQLException, IOException {
        List<Definition> all = DEFINITIONS;
        try (TestDatabase database = kind.open()) {
            create(database);
            try (TableSink sink = TableDatabaseSink.of(database.source(), "db")) {
                ExportSettings settings = ExportSettings.builder()
                        .batch("20260101")
                        .time(LocalDateTime.of(2026, 1, 1, 8, 0))
                        .source("Y1")
                        .build();
                Exporter.of(NationalExchange.ASSUMING).export(DefinitionSource.of(all), sink, settings);
            }
            try (TableSource source = TableDatabase.of(database.source(), "db")) {
                List<Definition> again = NationalExchange.importAll(NationalExchange.ASSUMING, source);
                NationalExchange.assertSame(inTableOrder(again), inTableOrder(all));
            }
        }
    }

    /** The table of a situation's materials has no order, so that a database gives them in any. */
    private static List<Definition> inTableOrder(List<Definition> definitions) {
        return definitions.stream()
                .map(definition -> definition instanceof ServiceItem item && item.situations() != null
                        ? item.toBuilder()
                                .situations(inTableOrder(item.situations()))
                                .build()
                        : definition)
                .toList();
    }

    private static Situations inTableOrder(Situations situations) {
        return situations.toBuilder()
                .clearCases()
                .cases(situations.cases().stream()
                        .map(one -> one.toBuilder()
                                .clearMaterials()
                                .materials(one.materials().stream().sorted().toList())
                                .build())
                        .toList())
                .build();
    }

    /** The tables with their types; what may be empty in a definition may be empty here. */
    private static void create(TestDatabase database) throws SQLException {
        Map<String, List<Column>> tables = ExchangeTables.all();
        Set<String> created = new HashSet<>();
        for (ProfileFamily family : NationalExchange.PROFILE.families()) {
            for (String table : family.tables()) {
                if (created.add(table)) {
                    database.create(
                            table,
                            tables.get(table).stream()
                                    .map(column -> new Column(
                                            column.name(),
                                            column.type(),
                                            !column.name().equals(KEY)))
                                    .toList(),
                            List.of(KEY));
                }
            }
        }
    }
}
