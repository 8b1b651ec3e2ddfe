package org.sitong.validation;

import org.jspecify.annotations.Nullable;

/**
 * Where the value of an imported definition comes from, in its owner's terms. Immutable and thread-safe.
 *
 * @param source the source file
 * @param table the table or sheet
 * @param row the row, from 1
 * @param column the source field of the element, or of the nearest element around it that has one
 * @param key the row's key in the source
 */
public record Origin(
        @Nullable String source,
        @Nullable String table,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String key) {}
