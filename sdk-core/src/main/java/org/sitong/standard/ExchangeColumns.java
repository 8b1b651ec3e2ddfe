package org.sitong.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.internal.ExchangeColumnTable;

/**
 * The business columns of the exchange tables that the standard covers: the basic catalog, all families of items and the
 * copies that are handed down, organs, situations, and feedback after uploads. The tables of cases, licences and users
 * concern no definitions. Immutable and thread-safe; read once, when it is first used.
 */
public final class ExchangeColumns {

    private final List<ExchangeColumn> columns;
    private final Map<String, List<ExchangeColumn>> byTable = new LinkedHashMap<>();

    private ExchangeColumns(List<ExchangeColumn> columns) {
        this.columns = List.copyOf(columns);
        for (ExchangeColumn column : columns) {
            column.tables()
                    .forEach(table -> byTable.computeIfAbsent(table, t -> new ArrayList<>())
                            .add(column));
        }
        byTable.replaceAll((table, ofTable) -> List.copyOf(ofTable));
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
     * The tables that are covered.
     *
     * @return the tables in order
     */
    public List<String> tables() {
        return List.copyOf(byTable.keySet());
    }

    /**
     * The columns of a table.
     *
     * @param table the table, such as {@code up_task_general_basic}
     * @return the columns; empty where the table is not covered
     */
    public List<ExchangeColumn> columns(String table) {
        return byTable.getOrDefault(table, List.of());
    }

    /**
     * Finds a column.
     *
     * @param table the table, such as {@code up_task_general_basic}
     * @param column the column, such as {@code promise_day}, or another spelling of it
     * @return the column, or {@code null} where the table or the column is not covered
     */
    public @Nullable ExchangeColumn find(String table, String column) {
        return columns(table).stream()
                .filter(row -> row.column().equals(column) || row.aliases().contains(column))
                .findFirst()
                .orElse(null);
    }
}
