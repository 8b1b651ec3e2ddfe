package org.sitong.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.sitong.document.internal.Text;
import org.sitong.document.internal.TextDecoder;
import org.sitong.document.internal.TextParser;
import org.sitong.json.JsonPointer;

/**
 * Reads documents: bytes to values, with limits, strictly. Whatever the bytes hold, the answer is a {@link ReadResult};
 * only a failing stream throws. Immutable and thread-safe: build one and share it.
 */
public final class DocumentReader {

    private static final DocumentReader STANDARD = new DocumentReader(ReadLimits.DEFAULT);

    private static final int MAX_BYTES = 1 << 30;
    private static final int MAX_DEPTH = 500;

    private final ReadLimits limits;

    private DocumentReader(ReadLimits limits) {
        this.limits = limits;
    }

    /**
     * The reader with the usual limits.
     *
     * @return a shared reader
     */
    public static DocumentReader standard() {
        return STANDARD;
    }

    /**
     * Makes a reader.
     *
     * @param limits what it accepts
     * @return a reader with these limits
     * @throws IllegalArgumentException when a limit is not positive, the depth above 500 (what reads a value may recurse)
     *     or the size above 1 GiB
     */
    public static DocumentReader of(ReadLimits limits) {
        check("documentBytes", limits.documentBytes(), MAX_BYTES);
        check("depth", limits.depth(), MAX_DEPTH);
        check("stringChars", limits.stringChars(), Integer.MAX_VALUE);
        check("nameChars", limits.nameChars(), Integer.MAX_VALUE);
        check("numberDigits", limits.numberDigits(), Integer.MAX_VALUE);
        check("arrayElements", limits.arrayElements(), Integer.MAX_VALUE);
        check("values", limits.values(), Integer.MAX_VALUE);
        return new DocumentReader(limits);
    }

    private static void check(String name, int limit, int max) {
        if (limit < 1 || limit > max) {
            throw new IllegalArgumentException("The limit " + name + " must be between 1 and " + max + ": " + limit);
        }
    }

    /**
     * The limits of this reader.
     *
     * @return what it accepts
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * Reads one document.
     *
     * @param bytes the document in UTF-8, with or without byte order mark
     * @param format how it is written; NDJSON here means a single line
     * @return the value and the problems
     */
    public ReadResult read(byte[] bytes, DocumentFormat format) {
        return read(bytes, format, 1);
    }

    /**
     * Reads one document that was taken from a file, so that its places are those in the file.
     *
     * @param bytes the document in UTF-8, with or without byte order mark
     * @param format how it is written; NDJSON here means a single line
     * @param line the number of the document's first line in the file, from 1
     * @return the value and the problems
     */
    public ReadResult read(byte[] bytes, DocumentFormat format, int line) {
        return readLine(bytes.clone(), format, line, 0);
    }

    /**
     * Reads one document from a stream, never more than the limit of its size and one byte. The stream is not closed.
     *
     * @param in the document in UTF-8
     * @param format how it is written
     * @return the value and the problems
     * @throws IOException when the stream fails
     */
    public ReadResult read(InputStream in, DocumentFormat format) throws IOException {
        return readLine(in.readNBytes(limits.documentBytes() + 1), format, 1, 0);
    }

    /**
     * Reads one document from a file.
     *
     * @param file the file
     * @param format how it is written, see {@link DocumentFormat#of(Path)}
     * @return the value and the problems
     * @throws IOException when the file cannot be read
     */
    public ReadResult read(Path file, DocumentFormat format) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, format);
        }
    }

    /**
     * Reads all documents of a stream: every line in NDJSON, one document otherwise. A stream without any gives one
     * result that says so. Closing the result closes the stream.
     *
     * @param in the documents in UTF-8
     * @param format how they are written
     * @return the documents, read as they are asked for
     */
    public DocumentStream stream(InputStream in, DocumentFormat format) {
        return format == DocumentFormat.NDJSON ? new NdjsonReader(this, in) : new SingleDocument(this, in, format);
    }

    /**
     * Reads all documents of a file, as {@link #stream(InputStream, DocumentFormat)} does.
     *
     * @param file the file
     * @param format how its documents are written, see {@link DocumentFormat#of(Path)}
     * @return the documents; to be closed
     * @throws IOException when the file cannot be opened
     */
    public DocumentStream stream(Path file, DocumentFormat format) throws IOException {
        return stream(Files.newInputStream(file), format);
    }

    /** One document, or one line of NDJSON, that is read when it is looked at; the bytes are not copied. */
    ReadResult readLine(byte[] bytes, DocumentFormat format, int line, long offset) {
        if (bytes.length > limits.documentBytes()) {
            return tooLarge(format, line);
        }
        return new ReadResult(format, limits, line, offset, bytes.length, () -> content(bytes, format, line));
    }

    private ReadResult.Content content(byte[] bytes, DocumentFormat format, int line) {
        TextDecoder.Decoded decoded = TextDecoder.decode(bytes, format, line);
        Problem problem = decoded.problem();
        if (problem != null) {
            return new ReadResult.Content(decoded.text(), null, List.of(problem), Map.of());
        }
        TextParser.Parsed parsed = TextParser.parse(decoded.text(), format, limits, false);
        return new ReadResult.Content(decoded.text(), parsed.value(), parsed.problems(), parsed.unlisted());
    }

    ReadResult tooLarge(DocumentFormat format, int line) {
        return refused(format, line, Text.of("document.too-large", limits.documentBytes()));
    }

    ReadResult refused(DocumentFormat format, int line, Text message) {
        SourceText none = SourceText.ofLine("", line);
        Problem problem =
                new Problem(message.key(), message.key(), message.arguments(), JsonPointer.ROOT, none.range(0, 0));
        ReadResult.Content content = new ReadResult.Content(none, null, List.of(problem), Map.of());
        return new ReadResult(format, limits, line, 0, 0, () -> content);
    }
}
