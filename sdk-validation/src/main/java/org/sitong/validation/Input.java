package org.sitong.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;

/** One document to judge. Immutable and thread-safe; {@link Inputs} makes many of a file. */
public final class Input {

    /** Reads a document when the validator comes to it. */
    @FunctionalInterface
    private interface Source {
        ReadResult read() throws IOException;
    }

    private final String document;
    private final @Nullable Source source;
    private final LongSupplier size;
    private final @Nullable Definition definition;

    private Input(String document, LongSupplier size, @Nullable Source source, @Nullable Definition definition) {
        this.size = size;
        this.document = Objects.requireNonNull(document, "document");
        this.source = source;
        this.definition = definition;
    }

    /**
     * A document that was read already.
     *
     * @param document the name under which findings speak of it
     * @param read what reading gave
     * @return the input
     */
    public static Input of(String document, ReadResult read) {
        Objects.requireNonNull(read, "read");
        return new Input(document, read::size, () -> read, null);
    }

    /**
     * A document in memory.
     *
     * @param document the name under which findings speak of it
     * @param bytes the document in UTF-8
     * @param format how it is written
     * @return the input
     */
    public static Input of(String document, byte[] bytes, DocumentFormat format) {
        Objects.requireNonNull(bytes, "bytes");
        return new Input(
                document, () -> bytes.length, () -> DocumentReader.standard().read(bytes, format), null);
    }

    /**
     * A definition built in Java or taken from a store. Its findings have no place in a source text.
     *
     * @param document the name under which findings speak of it
     * @param definition the definition
     * @return the input
     */
    public static Input of(String document, Definition definition) {
        return new Input(document, () -> 0, null, Objects.requireNonNull(definition, "definition"));
    }

    static Input of(String document, Path file, DocumentFormat format, DocumentReader reader) {
        return new Input(document, () -> size(file), () -> reader.read(file, format), null);
    }

    /**
     * A document that the system does not let be read, so that the validator tells of it among the others.
     *
     * @param document the name under which the finding speaks of it
     * @param failure what the system says
     * @return the input
     */
    public static Input unreadable(String document, IOException failure) {
        Objects.requireNonNull(failure, "failure");
        return new Input(
                document,
                () -> 0,
                () -> {
                    throw failure;
                },
                null);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it will say what is wrong with it
        }
    }

    /**
     * The document's name.
     *
     * @return the name under which findings speak of it
     */
    public String document() {
        return document;
    }

    /**
     * How much there is to read, so that many large documents are not held at once.
     *
     * @return the bytes, as far as that can be told before; 0 where it cannot, and for a definition
     */
    public long size() {
        return size.getAsLong();
    }

    /**
     * Reads the document.
     *
     * @return what reading gave; {@code null} where the input is a definition
     * @throws IOException when a file cannot be read
     */
    public @Nullable ReadResult read() throws IOException {
        return source == null ? null : source.read();
    }

    /**
     * The definition of an input that is one.
     *
     * @return the definition; {@code null} where a document is to be read
     */
    public @Nullable Definition definition() {
        return definition;
    }
}
