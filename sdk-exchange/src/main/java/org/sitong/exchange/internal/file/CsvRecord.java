package org.sitong.exchange.internal.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.BilingualText;

/**
 * One record of a CSV file.
 *
 * @param line the line on which it begins, from 1
 * @param cells its cells, those before the fault where there is one
 * @param fault why the next cell cannot be read
 */
record CsvRecord(int line, List<String> cells, @Nullable BilingualText fault) {

    /** Whether nothing is written in it. */
    boolean isBlank() {
        return fault == null && cells.stream().allMatch(String::isBlank);
    }
}
