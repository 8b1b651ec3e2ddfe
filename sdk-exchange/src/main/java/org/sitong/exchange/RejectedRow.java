package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;

/** A main row that became no definition. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RejectedRow {

    /** The name of the source. */
    String source;

    /** The table; {@code null} where rows come in no table. */
    @Nullable
    String table;

    /** The line in the source, from 1; {@code null} for a database. */
    @Nullable
    Integer line;

    /** The row's key; {@code null} where it has none. */
    @Nullable
    String key;

    /** Why. */
    BilingualText reason;

    /** Builds a row step by step; not thread-safe. */
    public static final class RejectedRowBuilder {
        RejectedRowBuilder() {}
    }
}
