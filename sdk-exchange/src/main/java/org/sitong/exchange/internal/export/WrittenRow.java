package org.sitong.exchange.internal.export;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.JoinedRow;
import org.sitong.json.JsonValue;

/**
 * A row as it is written, with the rows that belong to it.
 *
 * @param group what the profile says of such rows
 * @param table the table that it is written to
 * @param cells its cells
 * @param children the rows of other tables that belong to it
 */
record WrittenRow(RowGroup group, String table, Cells cells, List<WrittenRow> children) {

    /** This row and all that belong to it. */
    Stream<WrittenRow> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(WrittenRow::all));
    }

    /** The rows as a source would give them. */
    JoinedRow joined(String source) {
        Map<RowGroup, List<JoinedRow>> joined = new IdentityHashMap<>();
        for (WrittenRow child : children) {
            joined.computeIfAbsent(child.group(), group -> new ArrayList<>()).add(child.joined(source));
        }
        Map<String, JsonValue> values = new LinkedHashMap<>();
        cells.texts().forEach((column, text) -> values.put(column, JsonValue.of(text)));
        TableRow row = TableRow.builder()
                .table(table)
                .source(source)
                .cells(new JsonValue.JsonObject(values))
                .build();
        return JoinedRow.of(group, row, joined);
    }
}
