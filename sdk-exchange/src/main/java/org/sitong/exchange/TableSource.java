package org.sitong.exchange;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tables to read: a folder of files, a database. Tables and columns are named as the source writes them; those
 * of a database that folds names to capitals, and of a file whose own name is in capitals, are given in small letters. Holds files or connections until it is closed. Not thread-safe.
 */
public interface TableSource extends Closeable {

    /**
     * The tables that are there.
     *
     * @return their names, in the source's order
     */
    Set<String> tables();

    /**
     * The columns of a table, as far as they are known before its rows.
     *
     * @param table one of {@link #tables()}
     * @return the names in order; empty where only the rows themselves tell
     * @throws IOException when the source fails
     */
    List<String> columns(String table) throws IOException;

    /**
     * All rows of a table.
     *
     * @param table one of {@link #tables()}
     * @return the rows in the source's order, to be closed
     * @throws IOException when the source fails
     */
    RowCursor rows(String table) throws IOException;

    /**
     * The rows that belong to some keys. To be called with many keys at a time: a database is asked once for all.
     *
     * @param table one of {@link #tables()}
     * @param column the column that holds the key
     * @param keys the keys wanted, exactly as written
     * @return the rows in the source's order; those that cannot be read are left out
     * @throws IOException when the source fails
     */
    List<TableRow> rows(String table, String column, Collection<String> keys) throws IOException;
}
