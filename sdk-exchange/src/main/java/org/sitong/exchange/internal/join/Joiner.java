package org.sitong.exchange.internal.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.TableSource;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.JoinedRow;

/** Fetches the rows that belong to others: for many of them at a time, so that a database is asked seldom. */
public final class Joiner {

    private static final int KEYS_AT_A_TIME = 1_000;

    private final TableSource source;
    private final FamilyTables tables;
    private final BiConsumer<String, TableRow> seen;

    /**
     * A joiner.
     *
     * @param source the tables
     * @param tables those of the family
     * @param seen is told the own key of every row that others may belong to
     */
    public Joiner(TableSource source, FamilyTables tables, BiConsumer<String, TableRow> seen) {
        this.source = source;
        this.tables = tables;
        this.seen = seen;
    }

    /** The rows with all that belongs to them, in their order. */
    public List<JoinedRow> join(List<TableRow> main) throws IOException {
        return join(tables.family().main(), main);
    }

    private List<JoinedRow> join(RowGroup group, List<TableRow> rows) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        for (TableRow row : rows) {
            String key = JoinedRow.key(row, group.id());
            if (key != null) {
                keys.add(key);
            }
        }
        Map<RowGroup, Map<String, List<JoinedRow>>> found = new IdentityHashMap<>();
        for (RowGroup child : group.children()) {
            if (child.at() == null && tables.joins(child) && !keys.isEmpty()) {
                found.put(child, children(child, List.copyOf(keys)));
            }
        }
        return rows.stream().map(row -> joined(group, row, found)).toList();
    }

    private static JoinedRow joined(RowGroup group, TableRow row, Map<RowGroup, Map<String, List<JoinedRow>>> found) {
        @Nullable String key = JoinedRow.key(row, group.id());
        Map<RowGroup, List<JoinedRow>> own = new IdentityHashMap<>();
        if (key != null) {
            found.forEach((child, byKey) -> own.put(child, byKey.getOrDefault(key, List.of())));
        }
        return JoinedRow.of(group, row, own);
    }

    private Map<String, List<JoinedRow>> children(RowGroup group, List<String> keys) throws IOException {
        List<TableRow> rows = new ArrayList<>();
        String column = String.valueOf(group.key());
        for (int i = 0; i < keys.size(); i += KEYS_AT_A_TIME) {
            List<String> some = keys.subList(i, Math.min(keys.size(), i + KEYS_AT_A_TIME));
            rows.addAll(source.rows(String.valueOf(tables.tables().get(group)), column, some));
        }
        if (!group.children().isEmpty()) {
            rows.forEach(row -> {
                String id = JoinedRow.key(row, group.id());
                if (id != null) {
                    seen.accept(id, row);
                }
            });
        }
        Map<String, List<JoinedRow>> byKey = new HashMap<>();
        for (JoinedRow row : join(group, rows)) {
            byKey.computeIfAbsent(String.valueOf(JoinedRow.key(row.row(), column)), k -> new ArrayList<>())
                    .add(row);
        }
        return byKey;
    }
}
