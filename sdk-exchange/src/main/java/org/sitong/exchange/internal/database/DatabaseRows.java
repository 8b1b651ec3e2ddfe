package org.sitong.exchange.internal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadLimits;
import org.sitong.exchange.RowCursor;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonValue;

/** Rows of a table as a statement gives them. */
final class DatabaseRows implements RowCursor {

    private static final int FETCHED = 500;
    private static final int LONGEST = ReadLimits.DEFAULT.stringChars();

    private final String database;
    private final Table table;
    private final PreparedStatement statement;
    private final ResultSet rows;
    private final Ending ending;

    private DatabaseRows(String database, Table table, PreparedStatement statement, Ending ending) throws SQLException {
        this.database = database;
        this.table = table;
        this.statement = statement;
        this.rows = statement.executeQuery();
        this.ending = ending;
    }

    /** What happens when the rows are closed. */
    @FunctionalInterface
    private interface Ending {
        void run() throws SQLException;
    }

    /**
     * All rows on a connection of their own, which is closed with them. They come in portions: PostgreSQL does so only inside
     * a transaction, MariaDB only with a size that is told.
     */
    static DatabaseRows all(String database, Table table, Connection connection) throws SQLException {
        boolean automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
        PreparedStatement statement = connection.prepareStatement(select(table) + order(table));
        statement.setFetchSize(FETCHED);
        return new DatabaseRows(database, table, statement, () -> {
            connection.rollback();
            connection.setAutoCommit(automatic);
            connection.close();
        });
    }

    /** The rows whose column is one of some values. */
    static List<TableRow> some(
            String database,
            Table table,
            Column column,
            Collection<Object> values,
            Set<String> texts,
            Connection connection)
            throws SQLException, IOException {
        String marks = values.stream().map(value -> "?").collect(Collectors.joining(", "));
        String sql = select(table) + " WHERE " + column.quoted() + " IN (" + marks + ")";
        List<TableRow> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 0;
            for (Object value : values) {
                CellValue.set(statement, ++index, column, value);
            }
            try (DatabaseRows rows = new DatabaseRows(database, table, statement, () -> {})) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    JsonValue cell = row.cells().get(column.name());
                    if (row.problems().isEmpty() && cell != null && texts.contains(cell.toString())) {
                        found.add(row); // a database may take capitals for small letters
                    }
                }
            }
        }
        found.sort(RowOrder.by(table.key())); // asked to sort, MariaDB reads the whole table in the order of its key
        return found;
    }

    @Override
    public @Nullable TableRow next() throws IOException {
        try {
            return rows.next() ? row() : null;
        } catch (SQLException e) {
            throw Failures.reading(database, table.name(), e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
            statement.close();
            ending.run();
        } catch (SQLException e) {
            throw Failures.reading(database, table.name(), e);
        }
    }

    private TableRow row() throws SQLException {
        Map<String, JsonValue> cells = new LinkedHashMap<>();
        Set<String> tooLong = new LinkedHashSet<>();
        Iterator<Column> columns = table.columns().iterator();
        for (int index = 1; columns.hasNext(); index++) {
            Column column = columns.next();
            String text = CellText.of(rows, index, column);
            if (text != null && text.length() > LONGEST) {
                tooLong.add(column.name());
            } else if (text != null && !text.isEmpty()) {
                cells.put(column.name(), JsonValue.of(text));
            }
        }
        TableRow.TableRowBuilder row =
                TableRow.builder().table(table.name()).source(database).cells(new JsonValue.JsonObject(cells));
        tooLong.forEach(column -> row.problem(tooLong(column)));
        return row.build();
    }

    private RowProblem tooLong(String column) {
        return RowProblem.builder()
                .id("exchange.row-unreadable")
                .source(database)
                .table(table.name())
                .column(column)
                .reason(ExchangeMessages.naming("database.cell-too-long", column, LONGEST))
                .build();
    }

    private static String select(Table table) {
        return table.columns().stream()
                .map(Column::quoted)
                .collect(Collectors.joining(", ", "SELECT ", " FROM " + table.quoted()));
    }

    /** Rows in the order of their keys, so that they come in the same one every time. */
    private static String order(Table table) {
        return table.key().isEmpty()
                ? ""
                : table.key().stream().map(Column::quoted).collect(Collectors.joining(", ", " ORDER BY ", ""));
    }
}
