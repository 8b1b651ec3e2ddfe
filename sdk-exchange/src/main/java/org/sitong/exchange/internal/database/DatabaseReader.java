package org.sitong.exchange.internal.database;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowCursor;
import org.sitong.exchange.TableRow;

/** Reads the tables of a database. */
public final class DatabaseReader implements Closeable {

    /** Keys in one question to the database. */
    private static final int BATCH = 500;

    private final Tables tables;
    private @Nullable Connection lookups;

    /** Reads what has been found. */
    public DatabaseReader(Tables tables) {
        this.tables = tables;
    }

    /** The tables' names. */
    public Set<String> tables() {
        return tables.names();
    }

    /** The names of a table's columns. */
    public List<String> columns(String table) throws IOException {
        return table(table).columns().stream().map(Column::name).toList();
    }

    /** All rows of a table. */
    public RowCursor rows(String name) throws IOException {
        Table table = table(name);
        Connection connection = null;
        try {
            connection = tables.connect();
            return DatabaseRows.all(tables.database(), table, connection);
        } catch (SQLException e) {
            throw failed(name, e, connection);
        }
    }

    /** The rows whose column is one of the keys. */
    public List<TableRow> rows(String name, String wanted, Collection<String> keys) throws IOException {
        Table table = table(name);
        Column column = table.column(wanted);
        List<TableRow> found = new ArrayList<>();
        if (column == null) {
            return found;
        }
        try {
            if (lookups == null) {
                lookups = tables.connect();
            }
            Set<String> texts = new HashSet<>(keys);
            List<Object> values = values(column, keys);
            for (int from = 0; from < values.size(); from += BATCH) {
                List<Object> some = values.subList(from, Math.min(from + BATCH, values.size()));
                found.addAll(DatabaseRows.some(tables.database(), table, column, some, texts, lookups));
            }
            return found;
        } catch (SQLException e) {
            throw Failures.reading(tables.database(), name, e);
        }
    }

    /** The keys as values; one that does not fit the column, stands in no row. */
    private static List<Object> values(Column column, Collection<String> keys) {
        Set<Object> values = new LinkedHashSet<>();
        for (String key : keys) {
            if (StringUtils.isEmpty(key)) {
                continue;
            }
            try {
                Object value = CellValue.of(column, key);
                if (value != null) {
                    values.add(value);
                }
            } catch (CellValue.Misfit e) {
                continue;
            }
        }
        return List.copyOf(values);
    }

    private Table table(String name) throws IOException {
        try {
            Table table = tables.table(name);
            if (table == null) {
                throw new IllegalArgumentException("No such table: " + name);
            }
            return table;
        } catch (SQLException e) {
            throw Failures.reading(tables.database(), name, e);
        }
    }

    private IOException failed(String table, SQLException failure, @Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
        return Failures.reading(tables.database(), table, failure);
    }

    @Override
    public void close() throws IOException {
        if (lookups != null) {
            try {
                lookups.close();
            } catch (SQLException e) {
                throw Failures.reading(tables.database(), "", e);
            }
        }
    }
}
