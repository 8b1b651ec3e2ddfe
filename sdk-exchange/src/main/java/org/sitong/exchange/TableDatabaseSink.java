package org.sitong.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.sitong.exchange.internal.database.DatabaseWriter;
import org.sitong.exchange.internal.database.Tables;

/**
 * Writes rows into existing tables of a database, in one transaction. A text becomes a value of its column's type; one that
 * does not fit (too long, no number, no date) is refused, never cut or rounded, with table, row, column and reason. After a
 * refusal nothing can be committed.
 *
 * <p>Tables are written in the order in which they were announced: announce one before those that refer to it.
 */
public final class TableDatabaseSink implements TableSink {

    private final DatabaseWriter writer;

    private TableDatabaseSink(DatabaseWriter writer) {
        this.writer = writer;
    }

    /**
     * Begins to write into the schema that connections begin with.
     *
     * @param source gives the connection, which is held until the sink is closed
     * @param name what errors call the database
     * @return the sink, to be committed and closed
     * @throws IOException when the database cannot be reached
     */
    public static TableDatabaseSink of(DataSource source, String name) throws IOException {
        return new TableDatabaseSink(
                DatabaseWriter.open(Tables.find(source, Objects.requireNonNull(name, "name"), null)));
    }

    /**
     * Begins to write into a schema; where a database has none (MariaDB), into a database.
     *
     * @param source gives the connection, which is held until the sink is closed
     * @param name what errors call the database
     * @param schema the schema, exactly as the database writes it
     * @return the sink, to be committed and closed
     * @throws IOException when the database cannot be reached
     */
    public static TableDatabaseSink of(DataSource source, String name, String schema) throws IOException {
        return new TableDatabaseSink(DatabaseWriter.open(
                Tables.find(source, Objects.requireNonNull(name, "name"), Objects.requireNonNull(schema, "schema"))));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException when the database has no such table or column, or demands a column that is not among these
     */
    @Override
    public void begin(String table, List<String> columns) throws IOException {
        writer.begin(table, columns);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IOException when a value does not fit, of this row or of one before
     * @throws IllegalArgumentException when the table was not announced, or the row has a column that was not
     */
    @Override
    public void write(String table, Map<String, String> cells) throws IOException {
        writer.write(table, cells);
    }

    @Override
    public void commit() throws IOException {
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
