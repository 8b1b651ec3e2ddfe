package org.sitong.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Takes the rows of tables. Nothing is to be seen of them before {@link #commit()}; closing without it leaves everything as
 * it was. Not thread-safe.
 */
public interface TableSink extends Closeable {

    /**
     * Announces a table, also one that will have no rows.
     *
     * @param table its name
     * @param columns its columns, in order
     * @throws IOException when the table cannot be written
     */
    void begin(String table, List<String> columns) throws IOException;

    /**
     * Takes a row.
     *
     * @param table a table that was announced
     * @param cells the cells by column; one that is left out is NULL
     * @throws IOException when the row cannot be written
     */
    void write(String table, Map<String, String> cells) throws IOException;

    /**
     * Makes all rows visible at once.
     *
     * @throws IOException when that fails; then nothing is to be seen
     */
    void commit() throws IOException;
}
