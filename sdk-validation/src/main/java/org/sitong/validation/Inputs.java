package org.sitong.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;

/** Makes inputs of files and streams, one document at a time, so that memory stays bounded by the largest document. */
public final class Inputs {

    private Inputs() {}

    /**
     * The documents of a file: one for JSON and YAML, one for every line of NDJSON, which is named {@code name:line}.
     *
     * @param name the name under which findings speak of the file
     * @param file the file; its extension says how it is written
     * @param reader reads the documents
     * @return the inputs, to be closed; where the file fails on the way, the last one is {@link Input#unreadable}
     * @throws IOException when the file cannot be opened
     * @throws IllegalArgumentException when the extension stands for no format
     */
    public static Stream<Input> of(String name, Path file, DocumentReader reader) throws IOException {
        DocumentFormat format = DocumentFormat.of(file)
                .orElseThrow(() -> new IllegalArgumentException("No document format has the extension of " + file));
        return format == DocumentFormat.NDJSON
                ? of(name, file, reader.stream(file, format))
                : Stream.of(Input.of(name, file, format, reader));
    }

    /**
     * The documents of a stream.
     *
     * @param name the name under which findings speak of the stream
     * @param in the documents in UTF-8; closed with the result
     * @param format how they are written
     * @param reader reads the documents
     * @return the inputs, to be closed; where the stream fails on the way, the last one is {@link Input#unreadable}
     */
    public static Stream<Input> of(String name, InputStream in, DocumentFormat format, DocumentReader reader) {
        return of(name, null, reader.stream(in, format));
    }

    private static Stream<Input> of(String name, @Nullable Path file, DocumentStream documents) {
        return StreamSupport.stream(new Walk(name, file, documents), false).onClose(() -> close(documents));
    }

    private static void close(DocumentStream documents) {
        try {
            documents.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Walk extends Spliterators.AbstractSpliterator<Input> {

        private final String name;
        private final @Nullable Path file;
        private final DocumentStream documents;
        private boolean failed;

        Walk(String name, @Nullable Path file, DocumentStream documents) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.name = name;
            this.file = file;
            this.documents = documents;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Input> action) {
            if (failed) {
                return false;
            }
            try {
                ReadResult read = documents.next();
                if (read == null) {
                    return false;
                }
                String document = read.format() == DocumentFormat.NDJSON ? name + ":" + read.line() : name;
                action.accept(file == null ? Input.of(document, read) : Input.of(document, file, read));
                return true;
            } catch (IOException e) {
                failed = true;
                action.accept(Input.unreadable(name, e));
                return true;
            }
        }
    }
}
