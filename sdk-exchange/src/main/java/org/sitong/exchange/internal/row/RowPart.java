package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.ColumnRule;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.json.JsonValue;

/** A row's part in a definition. Not thread-safe. */
public final class RowPart {

    /** The key of a row whose table has no key column, as a field gives it. */
    static final ElementPath KEY = new ElementPath(List.of("provenance", "key"), List.of(false, false));

    /** What a row is for its definition. */
    enum Role {
        /** It gives elements. */
        GIVES,
        /** There is one already where there is place for one only; its texts are kept. */
        SURPLUS,
        /** It is marked as deleted and gives nothing. */
        DELETED
    }

    private final RowGroup group;
    private final TableRow row;
    private final Scope scope;
    private final Role role;
    private final List<Cell> cells = new ArrayList<>();

    RowPart(RowGroup group, TableRow row, Scope scope, Role role) {
        this.group = group;
        this.row = row;
        this.scope = scope;
        this.role = role;
    }

    /** What the profile says of such rows. */
    public RowGroup group() {
        return group;
    }

    /** The row. */
    public TableRow row() {
        return row;
    }

    /** The place in the definition that the row fills, as a JSON pointer. */
    public String at() {
        return scope.pointer();
    }

    Role role() {
        return role;
    }

    Scope scope() {
        return scope;
    }

    /** What became of its cells, in the profile's order, unknown ones at the end. */
    public List<Cell> cells() {
        return cells;
    }

    /** The row's key; {@code null} where it has none. */
    public @Nullable String key() {
        String key = JoinedRow.key(row, group.id());
        return key == null && group.at() == null && group.tables().isEmpty() ? scope.text(KEY) : key;
    }

    /** The spelling of a column that has a value in this row, else the first that the row has, else the first of all. */
    String column(ColumnRule column) {
        if (column.aliases().isEmpty()) {
            return column.name();
        }
        return column.names().stream()
                .filter(name -> !Cells.isBlank(row.cells().get(name)))
                .findFirst()
                .orElseGet(() -> column.names().stream()
                        .filter(name -> row.cells().get(name) != null)
                        .findFirst()
                        .orElse(column.name()));
    }

    /** The text of a column by the name that the profile gives it; {@code null} where there is none. */
    @Nullable
    String text(String name) {
        JsonValue direct = row.cells().get(name);
        if (!Cells.isBlank(direct)) {
            return Texts.of(direct);
        }
        String column = group.columns()
                .filter(rule -> rule.name().equals(name) && !rule.aliases().isEmpty())
                .findFirst()
                .map(this::column)
                .orElse(name);
        return Texts.of(row.cells().get(column));
    }

    /** A problem with the row or one of its cells. */
    RowProblem.RowProblemBuilder problem(String id, @Nullable String column) {
        return RowProblem.builder()
                .id(id)
                .source(row.source())
                .table(row.table())
                .row(row.number())
                .column(column)
                .key(key());
    }

    /** Where the row is, for people: file and line, or the table of a database. */
    public static String place(TableRow row) {
        String table = row.source().startsWith(row.table()) ? "" : row.table() + " ";
        return table + row.source() + (row.number() == null ? "" : ":" + row.number());
    }
}
