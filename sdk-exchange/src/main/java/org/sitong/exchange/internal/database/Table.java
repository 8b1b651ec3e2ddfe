package org.sitong.exchange.internal.database;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a database.
 *
 * @param name what the exchange calls it
 * @param quoted how statements name it
 * @param columns its columns that hold text, in order
 * @param key the columns of its primary key, in order; empty where it has none
 */
record Table(String name, String quoted, List<Column> columns, List<Column> key) {

    /** The column that the exchange calls so; where there is none, one that differs in capitals only. */
    @Nullable
    Column column(String wanted) {
        Column similar = null;
        for (Column column : columns) {
            if (column.name().equals(wanted)) {
                return column;
            }
            similar = column.name().equalsIgnoreCase(wanted) && similar == null ? column : similar;
        }
        return similar;
    }
}
