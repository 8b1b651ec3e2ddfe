package org.sitong.document;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that holds one document. */
final class SingleDocument implements DocumentStream {

    private final DocumentReader reader;
    private final InputStream in;
    private final DocumentFormat format;
    private boolean done;

    SingleDocument(DocumentReader reader, InputStream in, DocumentFormat format) {
        this.reader = reader;
        this.in = in;
        this.format = format;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (done) {
            return null;
        }
        done = true;
        return reader.read(in, format);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
