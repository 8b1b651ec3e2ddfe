package org.sitong.exchange;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.sitong.exchange.internal.database.DatabaseReader;
import org.sitong.exchange.internal.database.Tables;

/**
 * The tables and views of a database, to be read. Cells are texts, the same for every database, locale and time zone:
 * {@code 2026-01-31}, {@code 2026-01-31 08:00:00} (a fraction only where there is one), numbers in plain digits, {@code 1}
 * and {@code 0} for yes and no. Columns of bytes are left out.
 *
 * <p>A table's rows come in portions, in the order of its primary key, so that memory is bounded. Each table that is being
 * read takes a connection of its own, looking rows up by keys one for all; what others write meanwhile may be seen.
 */
public final class TableDatabase implements TableSource {

    private final DatabaseReader reader;

    private TableDatabase(DatabaseReader reader) {
        this.reader = reader;
    }

    /**
     * The tables of the schema that connections begin with.
     *
     * @param source gives the connections
     * @param name what rows and problems call the database
     * @return the tables, to be closed
     * @throws IOException when the database cannot be reached
     */
    public static TableDatabase of(DataSource source, String name) throws IOException {
        return new TableDatabase(new DatabaseReader(Tables.find(source, Objects.requireNonNull(name, "name"), null)));
    }

    /**
     * The tables of a schema; where a database has none (MariaDB), of a database.
     *
     * @param source gives the connections
     * @param name what rows and problems call the database
     * @param schema the schema, exactly as the database writes it
     * @return the tables, to be closed
     * @throws IOException when the database cannot be reached
     */
    public static TableDatabase of(DataSource source, String name, String schema) throws IOException {
        Tables tables =
                Tables.find(source, Objects.requireNonNull(name, "name"), Objects.requireNonNull(schema, "schema"));
        return new TableDatabase(new DatabaseReader(tables));
    }

    @Override
    public Set<String> tables() {
        return reader.tables();
    }

    @Override
    public List<String> columns(String table) throws IOException {
        return reader.columns(table);
    }

    @Override
    public RowCursor rows(String table) throws IOException {
        return reader.rows(table);
    }

    @Override
    public List<TableRow> rows(String table, String column, Collection<String> keys) throws IOException {
        return reader.rows(table, column, keys);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
