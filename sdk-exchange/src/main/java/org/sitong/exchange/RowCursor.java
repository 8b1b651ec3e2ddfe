package org.sitong.exchange;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after another, so that memory is bounded by the largest. Not thread-safe. */
public interface RowCursor extends Closeable {

    /**
     * The next row. A row that cannot be read is one with problems; a table that cannot be read any further ends with one.
     *
     * @return the row, or {@code null} at the end
     * @throws IOException when the source fails
     */
    @Nullable
    TableRow next() throws IOException;
}
