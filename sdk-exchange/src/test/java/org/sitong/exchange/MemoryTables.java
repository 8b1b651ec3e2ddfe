package org.sitong.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.row.JoinedRow;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/** Tables in memory, as a file or, without line numbers, as a database would give them. */
final class MemoryTables implements TableSource {

    private final Map<String, List<TableRow>> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> columns = new LinkedHashMap<>();
    private int lookups;

    static MemoryTables of() {
        return new MemoryTables();
    }

    /** A table with a header; rows may have less cells, and blank ones hold nothing. */
    MemoryTables table(String table, String header, String... rows) {
        List<String> names = List.of(header.split(","));
        columns.put(table, names);
        List<TableRow> read = tables.computeIfAbsent(table, t -> new ArrayList<>());
        for (String row : rows) {
            String[] cells = row.split(",", -1);
            Map<String, JsonValue> values = new LinkedHashMap<>();
            for (int i = 0; i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    values.put(names.get(i), JsonValue.of(cells[i]));
                }
            }
            read.add(row(table, read.size() + 2, new JsonValue.JsonObject(values)));
        }
        return this;
    }

    /** A table of JSON objects, whose columns only the rows tell. */
    MemoryTables json(String table, List<JsonValue.JsonObject> rows) {
        List<TableRow> read = tables.computeIfAbsent(table, t -> new ArrayList<>());
        rows.forEach(row -> read.add(row(table, read.size() + 1, row)));
        return this;
    }

    MemoryTables unreadable(String table, JsonValue.JsonObject cells, String id) {
        List<TableRow> read = tables.computeIfAbsent(table, t -> new ArrayList<>());
        TableRow row = row(table, read.size() + 2, cells);
        read.add(row.toBuilder()
                .problem(RowProblem.builder()
                        .id(id)
                        .source(row.source())
                        .table(table)
                        .row(row.number())
                        .argument("1")
                        .argument("2")
                        .build())
                .build());
        return this;
    }

    MemoryTables unreadableCell(String table, JsonValue.JsonObject cells, String column) {
        List<TableRow> read = tables.computeIfAbsent(table, t -> new ArrayList<>());
        TableRow row = row(table, read.size() + 2, cells);
        read.add(row.toBuilder()
                .problem(RowProblem.builder()
                        .id("exchange.row-unreadable")
                        .source(row.source())
                        .table(table)
                        .row(row.number())
                        .column(column)
                        .reason(new BilingualText("无法解码", "cannot be decoded"))
                        .build())
                .build());
        return this;
    }

    private static TableRow row(String table, int line, JsonValue.JsonObject cells) {
        return TableRow.builder()
                .table(table)
                .source(table + ".csv")
                .number(line)
                .cells(cells)
                .build();
    }

    /** The same rows in another order. */
    MemoryTables shuffled(long seed) {
        MemoryTables other = new MemoryTables();
        List<String> names = new ArrayList<>(tables.keySet());
        Collections.shuffle(names, new Random(seed));
        names.forEach(name -> {
            List<TableRow> rows = new ArrayList<>(tables.get(name));
            Collections.shuffle(rows, new Random(seed));
            other.tables.put(name, rows);
            if (columns.containsKey(name)) {
                other.columns.put(name, columns.get(name));
            }
        });
        return other;
    }

    int lookups() {
        return lookups;
    }

    int rows() {
        return tables.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public Set<String> tables() {
        return new LinkedHashSet<>(tables.keySet());
    }

    @Override
    public List<String> columns(String table) {
        return columns.getOrDefault(table, List.of());
    }

    @Override
    public RowCursor rows(String table) {
        var rows = tables.get(table).iterator();
        return new RowCursor() {
            @Override
            public @Nullable TableRow next() {
                return rows.hasNext() ? rows.next() : null;
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public List<TableRow> rows(String table, String column, Collection<String> keys) {
        lookups++;
        return tables.get(table).stream()
                .filter(row -> row.problems().isEmpty())
                .filter(row -> keys.contains(String.valueOf(JoinedRow.key(row, column))))
                .toList();
    }

    @Override
    public void close() {}
}
