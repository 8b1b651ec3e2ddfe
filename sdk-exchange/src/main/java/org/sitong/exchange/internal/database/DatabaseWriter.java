package org.sitong.exchange.internal.database;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.exchange.TableException;
import org.sitong.exchange.internal.ExchangeMessages;

/** Writes rows into the tables of a database, in one transaction. */
public final class DatabaseWriter implements Closeable {

    /** Rows that are sent to the database together. */
    private static final int BATCH = 500;

    private final Tables tables;
    private final Connection connection;
    private final boolean automatic;

    /** By the names that the tables were announced with, in that order. */
    private final Map<String, RowBatch> batches = new LinkedHashMap<>();

    private boolean ended;

    private DatabaseWriter(Tables tables, Connection connection) throws SQLException {
        this.tables = tables;
        this.connection = connection;
        this.automatic = connection.getAutoCommit();
        connection.setAutoCommit(false);
    }

    /** Begins the transaction. */
    public static DatabaseWriter open(Tables tables) throws IOException {
        try {
            return new DatabaseWriter(tables, tables.connect());
        } catch (SQLException e) {
            throw Failures.writing(tables.database(), "", e);
        }
    }

    /** Announces a table. */
    public void begin(String name, List<String> columns) throws IOException {
        if (ended || batches.containsKey(name)) {
            throw new IllegalStateException("The table " + name + " has begun already, or the sink has ended");
        }
        try {
            Table table = tables.table(name);
            if (table == null) {
                throw new TableException(ExchangeMessages.naming("database.no-table", tables.database(), name), null);
            }
            batches.put(name, RowBatch.of(tables.database(), table, columns, connection));
        } catch (SQLException e) {
            throw Failures.writing(tables.database(), name, e);
        }
    }

    /** Takes a row. */
    public void write(String name, Map<String, String> cells) throws IOException {
        RowBatch batch = batches.get(name);
        if (batch == null) {
            throw new IllegalArgumentException("No such table was announced: " + name);
        }
        if (ended) {
            throw new IllegalStateException("The sink has ended");
        }
        boolean done = false;
        try {
            batch.add(cells);
            if (batch.size() == BATCH) {
                send();
            }
            done = true;
        } finally {
            ended |= !done; // what was refused is not half written by a commit
        }
    }

    /** Makes all rows visible. */
    public void commit() throws IOException {
        if (ended) {
            throw new IllegalStateException("The sink has ended, or has refused a row");
        }
        ended = true;
        send();
        try {
            connection.commit();
        } catch (SQLException e) {
            throw Failures.writing(tables.database(), String.join(", ", batches.keySet()), e);
        }
    }

    private void send() throws IOException {
        for (RowBatch batch : batches.values()) {
            batch.send();
        }
    }

    @Override
    public void close() throws IOException {
        ended = true;
        try (connection) {
            if (!connection.isClosed()) {
                for (RowBatch batch : batches.values()) {
                    batch.close();
                }
                connection.rollback();
                connection.setAutoCommit(automatic);
            }
        } catch (SQLException e) {
            throw Failures.writing(tables.database(), String.join(", ", batches.keySet()), e);
        }
    }
}
