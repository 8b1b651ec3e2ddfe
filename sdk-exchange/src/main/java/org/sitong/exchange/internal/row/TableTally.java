package org.sitong.exchange.internal.row;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.UnmappedRule;

/** The account of the rows of one form. Not thread-safe. */
public final class TableTally {

    /** The name under which fields are counted that are too many to be named. */
    public static final String OTHERS = "*";

    private static final int MAX_UNKNOWN = 1_000;

    private final String table;
    private final Map<String, FieldRule> rules = new LinkedHashMap<>();
    private final Map<String, UnmappedRule> left = new LinkedHashMap<>();
    private final Map<String, FieldTally> fields = new LinkedHashMap<>();
    private final Map<String, UnmappedTally> unmapped = new LinkedHashMap<>();
    private final Map<String, UnmappedTally> unknown = new LinkedHashMap<>();
    private long used;
    private long unused;

    TableTally(String table) {
        this.table = table;
    }

    void add(RowGroup group) {
        group.fields().forEach(field -> rules.putIfAbsent(field.source(), field));
        group.unmapped().forEach(field -> left.putIfAbsent(field.source(), field));
        rules.keySet().forEach(source -> fields.computeIfAbsent(source, s -> new FieldTally()));
        left.keySet().forEach(source -> unmapped.computeIfAbsent(source, s -> new UnmappedTally()));
    }

    void count(RowPart part) {
        used++;
        part.cells().forEach(this::count);
    }

    private void count(Cell cell) {
        FieldTally field = cell.field() == null ? null : fields.get(cell.name());
        if (field != null) {
            field.count(cell);
        } else if (cell.unmapped() == null) {
            unknown(cell.column()).count(false);
        } else if (!Cells.isBlank(cell.value())) {
            unmapped.computeIfAbsent(cell.name(), s -> new UnmappedTally()).count(cell.isExpected());
        }
    }

    private UnmappedTally unknown(String source) {
        String name = unknown.size() < MAX_UNKNOWN || unknown.containsKey(source) ? source : OTHERS;
        return unknown.computeIfAbsent(name, key -> new UnmappedTally());
    }

    /** Counts a row of which nothing could be carried over: it is unreadable, or belongs to no main row. */
    public void countUnused() {
        unused++;
        fields.values().forEach(FieldTally::countUnreadableRow);
    }

    /** The table's name; for rows inside rows with the place in the row above, empty for rows that come in no table. */
    public String table() {
        return table;
    }

    /** What becomes of each field. */
    public Map<String, FieldRule> rules() {
        return rules;
    }

    /** The fields that the profile leaves out. */
    public Map<String, UnmappedRule> left() {
        return left;
    }

    /** The accounts of the fields that are carried over. */
    public Map<String, FieldTally> fields() {
        return fields;
    }

    /** The accounts of the fields that the profile leaves out. */
    public Map<String, UnmappedTally> unmapped() {
        return unmapped;
    }

    /** The accounts of the fields that the profile does not know. */
    public Map<String, UnmappedTally> unknown() {
        return unknown;
    }

    /** Rows that belong to a definition, or to what might have become one. */
    public long used() {
        return used;
    }

    /** Rows that do not. */
    public long unused() {
        return unused;
    }
}
