package org.sitong.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.Text;
import org.sitong.document.internal.TextDecoder;

/**
 * Documents on lines. Lines end at LF or CRLF, the last one may end with the file; blank lines count as lines but hold
 * no document. A line that is too long is skipped and told of; a faulty line does not hide the others.
 */
final class NdjsonReader implements DocumentStream {

    private static final int BUFFER = 1 << 16;
    private static final int KEPT_CAPACITY = 1 << 20;

    private final DocumentReader reader;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int filled;
    private ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int lineNumber;
    private long lineOffset;
    private long consumed;
    private boolean anyDocument;
    private boolean ended;

    NdjsonReader(DocumentReader reader, InputStream in) {
        this.reader = reader;
        this.in = in;
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!ended) {
            if (!nextLine()) {
                ended = true;
                return anyDocument ? null : refusal("document.empty");
            }
            byte[] bytes = withoutCarriageReturn(line.toByteArray());
            if (bytes.length > reader.limits().documentBytes()) {
                anyDocument = true;
                return reader.tooLarge(DocumentFormat.NDJSON, lineNumber);
            }
            if (lineNumber == 1 && TextDecoder.isWide(bytes)) {
                ended = true; // no line of such a file can be read: one problem says it all
            }
            if (ended || !isBlank(bytes)) {
                anyDocument = true;
                return reader.readLine(bytes, DocumentFormat.NDJSON, lineNumber, lineOffset);
            }
        }
        return null;
    }

    private ReadResult refusal(String id) {
        return reader.refused(DocumentFormat.NDJSON, 1, Text.of(id));
    }

    /** Collects the next line, no more of it than shows that it is too long; false at the end. */
    private boolean nextLine() throws IOException {
        if (line.size() > KEPT_CAPACITY) {
            line = new ByteArrayOutputStream();
        }
        line.reset();
        if (!fill()) {
            return false;
        }
        lineNumber++;
        lineOffset = consumed;
        do {
            int end = position;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            int room = Math.max(0, reader.limits().documentBytes() + 2 - line.size());
            line.write(buffer, position, Math.min(room, end - position));
            int next = Math.min(end + 1, filled);
            consumed += next - position;
            position = next;
            if (end < filled) {
                return true;
            }
        } while (fill());
        return true;
    }

    private boolean fill() throws IOException {
        if (position < filled) {
            return true;
        }
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        position = 0;
        return filled > 0;
    }

    private static byte[] withoutCarriageReturn(byte[] bytes) {
        boolean ended = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return ended ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private static boolean isBlank(byte[] bytes) {
        int from = TextDecoder.markLength(bytes);
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
