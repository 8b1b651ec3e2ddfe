package org.sitong.document;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The documents of one file or stream, one after another, with memory bounded by the largest. Not thread-safe; close it
 * when done.
 */
public interface DocumentStream extends Closeable {

    /**
     * Reads the next document.
     *
     * @return what reading it gave; {@code null} at the end
     * @throws IOException when the underlying stream fails
     */
    @Nullable
    ReadResult next() throws IOException;
}
