package org.sitong.exchange.internal.join;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowCursor;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.TableSource;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.JoinedRow;

/** Goes through the tables once more for rows that belong to no other, and for those that could not be read. */
public final class Orphans {

    private final TableSource source;
    private final Keys keys;
    private final Map<String, List<Parent>> parents = new LinkedHashMap<>();

    /**
     * A search for rows without the row above.
     *
     * @param source the tables
     * @param keys the keys of the rows above
     * @param families all families of the source
     */
    public Orphans(TableSource source, Keys keys, List<FamilyTables> families) {
        this.source = source;
        this.keys = keys;
        families.forEach(tables -> add(tables, tables.family().main()));
    }

    private record Parent(String table, RowGroup group) {
        @Nullable
        String key(TableRow row) {
            return JoinedRow.key(row, group.key());
        }
    }

    /** Takes rows that belong to nothing. */
    public interface Sink {
        /**
         * Takes a row.
         *
         * @param group what the profile says of such rows
         * @param row the row
         * @param problems why it belongs to nothing; empty where the row above has its own problem
         */
        void accept(RowGroup group, TableRow row, List<RowProblem> problems) throws IOException;
    }

    private void add(FamilyTables tables, RowGroup group) {
        String above = tables.tables().get(group);
        for (RowGroup child : group.children()) {
            String table = tables.tables().get(child);
            if (child.at() == null && table != null && above != null && tables.joins(child)) {
                parents.computeIfAbsent(table, t -> new ArrayList<>()).add(new Parent(above, child));
            }
            add(tables, child);
        }
    }

    /** Finds them, table by table. */
    public void find(Sink sink) throws IOException {
        for (Map.Entry<String, List<Parent>> entry : parents.entrySet()) {
            try (RowCursor rows = source.rows(entry.getKey())) {
                for (TableRow row = rows.next(); row != null; row = rows.next()) {
                    judge(row, entry.getValue(), sink);
                }
            }
        }
    }

    private void judge(TableRow row, List<Parent> above, Sink sink) throws IOException {
        RowGroup group = above.get(0).group();
        String column = String.valueOf(group.key());
        if (!row.problems().isEmpty()) {
            sink.accept(group, row, row.problems());
        } else if (above.stream().allMatch(parent -> parent.key(row) == null)) {
            sink.accept(group, row, List.of(problem("exchange.key-missing", group, row, column, null)));
        } else if (above.stream().noneMatch(parent -> keys.isUsed(parent.table(), parent.key(row)))) {
            boolean known = above.stream().anyMatch(parent -> keys.mayBeThere(parent.table(), parent.key(row)));
            RowProblem orphan = problem("exchange.orphan", group, row, column, JoinedRow.key(row, column));
            sink.accept(group, row, known ? List.of() : List.of(orphan));
        }
    }

    private static RowProblem problem(String id, RowGroup group, TableRow row, String column, @Nullable String value) {
        RowProblem.RowProblemBuilder problem = RowProblem.builder()
                .id(id)
                .source(row.source())
                .table(row.table())
                .row(row.number())
                .column(column)
                .key(JoinedRow.key(row, group.id()))
                .argument(column);
        return value == null ? problem.build() : problem.argument(value).build();
    }
}
