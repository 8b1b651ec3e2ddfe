package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.json.JsonValue;

/**
 * A row with the rows that belong to it. Immutable.
 *
 * @param group what the profile says of such rows
 * @param row the row
 * @param children the rows that belong to it by the group that says what becomes of them, in the source's order
 */
public record JoinedRow(RowGroup group, TableRow row, Map<RowGroup, List<JoinedRow>> children) {

    /** A row with the objects inside it, and without rows of other tables. */
    public static JoinedRow of(RowGroup group, TableRow row) {
        return of(group, row, Map.of());
    }

    /** A row with the rows of other tables, and with the objects inside it. */
    public static JoinedRow of(RowGroup group, TableRow row, Map<RowGroup, List<JoinedRow>> joined) {
        if (group.children().isEmpty()) {
            return new JoinedRow(group, row, Map.of());
        }
        Map<RowGroup, List<JoinedRow>> children = new IdentityHashMap<>(joined);
        group.children().stream()
                .filter(child -> child.at() != null)
                .forEach(child -> children.put(child, inside(row, child)));
        return new JoinedRow(group, row, children);
    }

    private static List<JoinedRow> inside(TableRow row, RowGroup group) {
        List<JoinedRow> rows = new ArrayList<>();
        for (JsonValue.JsonObject object : InnerRows.objects(row, group)) {
            rows.add(of(group, row.toBuilder().cells(object).clearProblems().build()));
        }
        return rows;
    }

    /** The rows of a group that belong to this one. */
    List<JoinedRow> children(RowGroup child) {
        return children.getOrDefault(child, List.of());
    }

    /** The key of a row as it is written; {@code null} where it has none. */
    public static @Nullable String key(TableRow row, @Nullable String column) {
        JsonValue value = column == null ? null : row.cells().get(column);
        boolean text = value instanceof JsonValue.JsonString
                || value instanceof JsonValue.JsonNumber
                || value instanceof JsonValue.JsonBoolean;
        return value == null || !text || Cells.isBlank(value) ? null : value.toString();
    }
}
