package org.sitong.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.json.JsonValue;

/** Tables in memory: what is written to them can be read again. */
final class TableStore implements TableSink, TableSource {

    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private final Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
    private boolean committed;

    @Override
    public void begin(String table, List<String> names) {
        columns.put(table, List.copyOf(names));
        rows.put(table, new ArrayList<>());
    }

    @Override
    public void write(String table, Map<String, String> cells) {
        if (!columns.get(table).containsAll(cells.keySet())) {
            throw new IllegalArgumentException(table + " was announced without some of " + cells.keySet());
        }
        rows.get(table).add(new LinkedHashMap<>(cells));
    }

    @Override
    public void commit() {
        committed = true;
    }

    boolean isCommitted() {
        return committed;
    }

    /** The rows of a table, to read or to change. */
    List<Map<String, String>> of(String table) {
        return rows.get(table);
    }

    /** All rows by table. */
    Map<String, List<Map<String, String>>> all() {
        return rows;
    }

    @Override
    public Set<String> tables() {
        return rows.keySet();
    }

    @Override
    public List<String> columns(String table) {
        return columns.get(table);
    }

    @Override
    public RowCursor rows(String table) {
        Iterator<Map<String, String>> iterator = rows.get(table).iterator();
        return new RowCursor() {
            private int number = 1;

            @Override
            public TableRow next() {
                number++;
                return iterator.hasNext() ? row(table, number, iterator.next()) : null;
            }

            @Override
            public void close() {
                // nothing is held open
            }
        };
    }

    @Override
    public List<TableRow> rows(String table, String column, Collection<String> keys) {
        List<TableRow> found = new ArrayList<>();
        int number = 1;
        for (Map<String, String> cells : rows.get(table)) {
            number++;
            if (keys.contains(cells.get(column))) {
                found.add(row(table, number, cells));
            }
        }
        return found;
    }

    private static TableRow row(String table, int number, Map<String, String> cells) {
        Map<String, JsonValue> values = new LinkedHashMap<>();
        cells.forEach((column, text) -> values.put(column, JsonValue.of(text)));
        return TableRow.builder()
                .table(table)
                .source(table + ".csv")
                .number(number)
                .cells(new JsonValue.JsonObject(values))
                .build();
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
