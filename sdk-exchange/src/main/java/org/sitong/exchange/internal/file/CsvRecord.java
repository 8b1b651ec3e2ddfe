package org.sitong.exchange.internal.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;

/**
 * One record of a CSV file.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells; those before the fault where there is one; empty where it is one that is too long
 * @param fault why the rest of it cannot be read
 * @param tooLong the places of the cells that are too long
 */
record CsvRecord(int line, List<String> cells, @Nullable BilingualText fault, List<Integer> tooLong) {

    /** Whether nothing is written in it. */
    boolean isBlank() {
        return fault == null && tooLong.isEmpty() && cells.stream().allMatch(String::isBlank);
    }
}
