package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;

/**
 * What became of the rows of a table: {@code read = used + unused}. A row that belongs to several main rows is used several
 * times. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class TableAccount {

    /** The table, under the name by which it is written. */
    String table;

    /** Rows read. */
    long read;

    /** Rows that a definition was made of, or that went into a main row that became none. */
    long used;

    /** Rows that could not be read or belong to no main row. */
    long unused;
}
