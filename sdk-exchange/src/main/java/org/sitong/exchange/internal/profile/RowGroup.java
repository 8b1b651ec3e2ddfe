package org.sitong.exchange.internal.profile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;

/**
 * Rows of one form: those of a table, or the objects in a list inside the rows of another one.
 *
 * @param tables the names that the table goes by, the one that is written first; empty for rows inside rows and for rows
 *     that come in no table
 * @param at where in the row above the rows are; {@code null} for rows of a table
 * @param key of a main table the column of the row's own key, of any other the column of the key of the row above;
 *     {@code null} where rows are not joined
 * @param id the column of the row's own key; {@code null} where it has none
 * @param single whether there is at most one row for the row above
 * @param optional whether the table may be missing without a word
 * @param withoutEnvelope whether the table has no columns for the transport of its rows
 * @param each the list of which every row is one member; {@code null} where rows give elements of what the row above gives
 * @param order the column that tells the order of the rows; {@code null} where the source's own order counts
 * @param fields what becomes of each field, in order
 * @param unmapped the fields that are left out
 * @param children the rows that belong to each row
 */
public record RowGroup(
        List<String> tables,
        @Nullable JsonPointer at,
        @Nullable String key,
        @Nullable String id,
        boolean single,
        boolean optional,
        boolean withoutEnvelope,
        @Nullable ElementPath each,
        @Nullable String order,
        List<FieldRule> fields,
        List<UnmappedRule> unmapped,
        List<RowGroup> children) {

    /** Copies the lists. */
    public RowGroup {
        tables = List.copyOf(tables);
        fields = List.copyOf(fields);
        unmapped = List.copyOf(unmapped);
        children = List.copyOf(children);
    }

    /** This group and all below it. */
    public Stream<RowGroup> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(RowGroup::all));
    }

    /** All columns, those carried over first. */
    public Stream<ColumnRule> columns() {
        return Stream.concat(
                fields.stream().map(FieldRule::column), unmapped.stream().map(UnmappedRule::column));
    }
}
