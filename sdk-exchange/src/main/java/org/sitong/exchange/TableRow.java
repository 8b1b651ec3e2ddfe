package org.sitong.exchange;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** One row of a table, as its source gives it. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TableRow {

    /** The table's name. */
    String table;

    /** The file's last name, or what the database is called. */
    String source;

    /** The line of the file on which the row begins, from 1; {@code null} for a database. */
    @Nullable
    Integer number;

    /**
     * The cells by column. A cell that holds nothing, or an empty text, is left out. Where there are problems, these are
     * the cells that could be read all the same.
     */
    @Builder.Default
    JsonValue.JsonObject cells = new JsonValue.JsonObject(Map.of());

    /**
     * Why the row, a cell of it (then with a column), or the table from here on could not be read; empty for a sound row.
     */
    @Singular
    List<RowProblem> problems;

    /** Builds a row step by step; not thread-safe. */
    public static final class TableRowBuilder {
        TableRowBuilder() {}
    }
}
