package org.sitong.client.release;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.TooLargeException;

/**
 * Reads a list of changes line by line, in memory bounded by one line. It verifies the form and the order; that the file is the one
 * that was signed is for the caller to verify first, by the {@link ChangeListRef} of the release. Not thread-safe; close it when
 * done.
 */
public final class ChangeReader implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final String document;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private @Nullable DefinitionKey last;

    /**
     * A reader.
     *
     * @param document the file's name, for failures
     * @param in the file; closed with this reader
     */
    public ChangeReader(String document, InputStream in) {
        this.document = document;
        this.in = in;
    }

    /**
     * Reads the next line.
     *
     * @return what became of one definition; {@code null} at the end
     * @throws IOException when the stream fails
     * @throws org.sitong.client.trust.CatalogTrustException when a line has not the form of one, or does not come after the one
     *     before it
     */
    public @Nullable ReleaseChange next() throws IOException {
        byte[] line = line();
        if (line == null) {
            return null;
        }
        ReleaseChange change = ReleaseChange.read(document, line);
        if (last != null && change.key().compareTo(last) <= 0) {
            throw new MalformedDocumentException(document, "", "not in order: " + change.key());
        }
        last = change.key();
        return change;
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (true) {
            if (position == filled) {
                filled = Math.max(0, in.read(buffer));
                position = 0;
                if (filled == 0) {
                    if (line.size() > 0) {
                        throw new MalformedDocumentException(document, "", "the last line does not end");
                    }
                    return null;
                }
            }
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            line.write(buffer, position, end - position);
            position = Math.min(filled, end + 1);
            if (line.size() > ReleaseChange.MAX_BYTES) {
                throw new TooLargeException(document, ReleaseChange.MAX_BYTES);
            }
            if (end < filled) {
                return line.toByteArray();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
