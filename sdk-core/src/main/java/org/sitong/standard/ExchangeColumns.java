package org.sitong.standard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.internal.ExchangeColumnTable;

/**
 * The business columns of the exchange tables that the standard covers: the basic catalog, the general and the public
 * families, organs and situations. Immutable and thread-safe; read once, when it is first used.
 */
public final class ExchangeColumns {

    private final List<ExchangeColumn> columns;

    private ExchangeColumns(List<ExchangeColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    private static final class Holder {
        static final ExchangeColumns STANDARD = new ExchangeColumns(ExchangeColumnTable.load());
    }

    /**
     * The columns that the current version of the standard covers.
     *
     * @return the columns
     */
    public static ExchangeColumns standard() {
        return Holder.STANDARD;
    }

    /**
     * All columns.
     *
     * @return the columns, table by table
     */
    public List<ExchangeColumn> columns() {
        return columns;
    }

    /**
     * Finds a column.
     *
     * @param table the table, such as {@code up_task_general_basic}
     * @param column the column, such as {@code promise_day}
     * @return the column, or {@code null} where the table or the column is not covered
     */
    public @Nullable ExchangeColumn find(String table, String column) {
        return columns.stream()
                .filter(row -> row.column().equals(column) && row.tables().contains(table))
                .findFirst()
                .orElse(null);
    }
}
