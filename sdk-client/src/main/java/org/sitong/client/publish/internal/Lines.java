package org.sitong.client.publish.internal;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lines one after another, in the order of their keys. */
public interface Lines extends Closeable {

    /** The next line; {@code null} at the end. */
    @Nullable
    Line next() throws IOException;

    @Override
    default void close() throws IOException {
        // most hold nothing open
    }
}
