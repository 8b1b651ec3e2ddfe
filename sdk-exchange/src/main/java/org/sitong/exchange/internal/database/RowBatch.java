package org.sitong.exchange.internal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableException;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/** The rows of one table that go to the database together; when it refuses them, it is asked again one by one. */
final class RowBatch {

    private static final int SHOWN = 60;

    private final String database;
    private final Table table;

    /** The columns by the names that they were announced with. */
    private final Map<String, Column> columns;

    private final Connection connection;
    private final PreparedStatement insert;
    private final List<Row> rows = new ArrayList<>();
    private int written;

    private RowBatch(String database, Table table, Map<String, Column> columns, Connection connection)
            throws SQLException {
        this.database = database;
        this.table = table;
        this.columns = columns;
        this.connection = connection;
        String names = columns.values().stream().map(Column::quoted).collect(Collectors.joining(", "));
        String marks = columns.values().stream().map(column -> "?").collect(Collectors.joining(", "));
        this.insert = connection.prepareStatement(
                "INSERT INTO " + table.quoted() + " (" + names + ") VALUES (" + marks + ")");
    }

    /**
     * A row to be written.
     *
     * @param number how many rows of its table were written with it
     * @param name what errors call it
     * @param values its values in the columns' order
     */
    private record Row(int number, String name, List<@Nullable Object> values) {}

    static RowBatch of(String database, Table table, List<String> wanted, Connection connection)
            throws SQLException, TableException {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String name : wanted) {
            Column column = table.column(name);
            if (column == null) {
                throw new TableException(
                        ExchangeMessages.naming("database.no-column", database, table.name(), name), null);
            }
            if (columns.containsValue(column)) {
                throw new TableException(ExchangeMessages.naming("sink.column-name", table.name(), name), null);
            }
            columns.put(name, column);
        }
        Set<Column> given = new HashSet<>(columns.values());
        String lacking = table.columns().stream()
                .filter(column -> column.demanded() && !given.contains(column))
                .map(Column::name)
                .collect(Collectors.joining(", "));
        if (!lacking.isEmpty() || wanted.isEmpty()) {
            throw new TableException(
                    ExchangeMessages.naming("database.columns-demanded", database, table.name(), lacking), null);
        }
        return new RowBatch(database, table, columns, connection);
    }

    int size() {
        return rows.size();
    }

    void add(Map<String, String> cells) throws IOException {
        for (String name : cells.keySet()) {
            if (!columns.containsKey(name)) {
                throw new IllegalArgumentException("Table " + table.name() + " has no column " + name);
            }
        }
        written++;
        List<@Nullable Object> values = new ArrayList<>();
        for (Map.Entry<String, Column> column : columns.entrySet()) {
            String text = cells.get(column.getKey());
            try {
                if (text == null && column.getValue().demanded()) {
                    throw new CellValue.Misfit("demanded");
                }
                values.add(CellValue.of(column.getValue(), text));
            } catch (CellValue.Misfit e) {
                throw misfit(cells, column.getKey(), text == null ? "" : text, e);
            }
        }
        rows.add(new Row(written, key(cells), values));
    }

    void send() throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        Savepoint before = null;
        try {
            before = connection.setSavepoint();
            for (Row row : rows) {
                set(row);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.releaseSavepoint(before);
            rows.clear();
        } catch (SQLException e) {
            throw before == null ? Failures.writing(database, table.name(), e) : culprit(before, e);
        }
    }

    void close() throws SQLException {
        insert.close();
    }

    private void set(Row row) throws SQLException {
        int index = 0;
        for (Column column : columns.values()) {
            CellValue.set(insert, index + 1, column, row.values().get(index));
            index++;
        }
    }

    /** Which row the database refuses, found by writing them one by one. */
    private TableException culprit(Savepoint before, SQLException failure) {
        Row current = null;
        try {
            connection.rollback(before);
            insert.clearBatch();
            for (Row row : rows) {
                current = row;
                set(row);
                insert.executeUpdate();
            }
            return Failures.writing(database, table.name(), failure);
        } catch (SQLException e) {
            return current == null
                    ? Failures.writing(database, table.name(), failure)
                    : new TableException(
                            ExchangeMessages.naming(
                                    "database.row-refused",
                                    database,
                                    table.name(),
                                    current.number(),
                                    current.name(),
                                    Failures.reason(e)),
                            e);
        }
    }

    private TableException misfit(Map<String, String> cells, String column, String text, CellValue.Misfit misfit) {
        BilingualText said = ExchangeMessages.naming(
                "database.misfit",
                database,
                table.name(),
                written,
                key(cells),
                column,
                StringUtils.abbreviate(text, "…", SHOWN),
                misfit.reason());
        return new TableException(said, misfit);
    }

    /** The row's primary key as it is given; its first cell where there is none. */
    private String key(Map<String, String> cells) {
        List<String> parts = new ArrayList<>();
        columns.forEach((name, column) -> {
            if (table.key().contains(column)) {
                parts.add(name + "=" + cells.getOrDefault(name, ""));
            }
        });
        if (parts.isEmpty()) {
            String first = columns.keySet().iterator().next();
            parts.add(first + "=" + cells.getOrDefault(first, ""));
        }
        return String.join(", ", parts);
    }
}
