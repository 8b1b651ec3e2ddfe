package org.sitong.validation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    private final @Nullable List<Reported> reported;
    private final boolean context;

    private Input(String document, LongSupplier size, @Nullable Source source) {
        this(document, size, source, null, null, false);
    }

    private Input(String document, @Nullable Definition definition, @Nullable List<Reported> reported) {
        this(document, () -> 0, null, definition, reported, false);
    }

    private Input(
            String document,
            LongSupplier size,
            @Nullable Source source,
            @Nullable Definition definition,
            @Nullable List<Reported> reported,
            boolean context) {
        this.document = Objects.requireNonNull(document, "document");
        this.size = size;
        this.source = source;
        this.definition = definition;
        this.reported = reported;
        this.context = context;
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
        return new Input(document, read::size, () -> read);
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
                document, () -> bytes.length, () -> DocumentReader.standard().read(bytes, format));
    }

    /**
     * A definition built in Java or taken from a store. Its findings have no place in a source text.
     *
     * @param document the name under which findings speak of it
     * @param definition the definition
     * @return the input
     */
    public static Input of(String document, Definition definition) {
        return new Input(document, Objects.requireNonNull(definition, "definition"), null);
    }

    /**
     * What rows of another system became, with what the import has found in them.
     *
     * @param document the name under which findings speak of it
     * @param definition the definition; {@code null} where the rows became none
     * @param reported what the import has found; empty where all is well
     * @return the input
     */
    public static Input of(String document, @Nullable Definition definition, List<Reported> reported) {
        return new Input(document, definition, List.copyOf(reported));
    }

    static Input of(String document, Path file, DocumentFormat format, DocumentReader reader) {
        return new Input(document, () -> size(file), () -> reader.read(file, format));
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
        return new Input(document, () -> 0, () -> {
            throw failure;
        });
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0; // reading it will say what is wrong with it
        }
    }

    /**
     * The same input as part of the set only: rules over the set compare the others with it, but it is neither judged itself
     * nor counted, and nothing is reported of it, not even that it cannot be read. A rule that compares as it goes speaks of
     * the later one of two documents, so give those that are context first.
     *
     * @return the input, not under judgement
     */
    public Input asContext() {
        return new Input(document, size, source, definition, reported, true);
    }

    /**
     * Tells whether the input is there for comparison only; see {@link #asContext()}.
     *
     * @return whether it is not under judgement itself
     */
    public boolean isContext() {
        return context;
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

    /**
     * What an import has found in the rows.
     *
     * @return the findings, none where all is well; {@code null} where the input does not come from rows
     */
    public @Nullable List<Reported> reported() {
        return reported;
    }
}
