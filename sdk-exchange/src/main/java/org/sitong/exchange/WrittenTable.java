package org.sitong.exchange;

import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** What was written to one table. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class WrittenTable {

    /** The table's name. */
    String table;

    /** Rows written. */
    long rows;

    /** Columns in which the table demands a value, with the number of rows that are written without one. */
    @Singular("missingIn")
    Map<String, Long> missing;

    /** Builds a table's account step by step; not thread-safe. */
    public static final class WrittenTableBuilder {
        WrittenTableBuilder() {}
    }
}
