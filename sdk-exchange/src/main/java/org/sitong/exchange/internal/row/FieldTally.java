package org.sitong.exchange.internal.row;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** The account of one field. Not thread-safe. */
public final class FieldTally {

    private static final int MAX_EXAMPLES = 5;
    private static final int MAX_EXAMPLE = 100;

    private final Set<String> examples = new LinkedHashSet<>();
    private long mapped;
    private long empty;
    private long unparsed;
    private long narrowed;
    private long none;

    void count(Cell cell) {
        switch (cell.outcome()) {
            case MAPPED -> mapped++;
            case NARROWED -> {
                mapped++;
                narrowed++;
                example(cell.value());
            }
            case NONE -> {
                mapped++;
                none++;
            }
            case UNPARSED -> {
                unparsed++;
                example(cell.value());
            }
            default -> empty++;
        }
    }

    void countUnreadableRow() {
        unparsed++;
    }

    private void example(@Nullable JsonValue value) {
        if (value != null && examples.size() < MAX_EXAMPLES) {
            String raw = Cells.text(value);
            boolean tooLong = raw.codePointCount(0, raw.length()) > MAX_EXAMPLE;
            examples.add(tooLong ? raw.substring(0, raw.offsetByCodePoints(0, MAX_EXAMPLE)) + "…" : raw);
        }
    }

    /** Rows whose value came over, in full or in part. */
    public long mapped() {
        return mapped;
    }

    /** Rows without a value. */
    public long empty() {
        return empty;
    }

    /** Rows whose value could not be carried over. */
    public long unparsed() {
        return unparsed;
    }

    /** Of the mapped ones, those whose value came over in part or by an interpretation. */
    public long narrowed() {
        return narrowed;
    }

    /** Of the mapped ones, those that declare that there is none. */
    public long none() {
        return none;
    }

    /** A few texts that did not come over in full. */
    public List<String> examples() {
        return List.copyOf(examples);
    }
}
