package org.sitong.validation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;

/** One document to judge. Immutable and thread-safe; {@link Inputs} makes many of a file. */
public final class Input {

    private final String document;
    private final InputContent content;
    private final @Nullable List<Reported> reported;
    private final boolean context;

    private Input(String document, InputContent content) {
        this(document, content, null, false);
    }

    private Input(String document, InputContent content, @Nullable List<Reported> reported, boolean context) {
        this.document = Objects.requireNonNull(document, "document");
        this.content = content;
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
        return new Input(document, new InputContent.Given(read, null));
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
        return new Input(document, new InputContent.InMemory(bytes, format));
    }

    /**
     * A definition built in Java or taken from a store. Its findings have no place in a source text.
     *
     * @param document the name under which findings speak of it
     * @param definition the definition
     * @return the input
     */
    public static Input of(String document, Definition definition) {
        return new Input(document, new InputContent.Defined(Objects.requireNonNull(definition, "definition")));
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
        return new Input(document, new InputContent.Defined(definition), List.copyOf(reported), false);
    }

    static Input of(String document, Path file, DocumentFormat format, DocumentReader reader) {
        return new Input(document, new InputContent.WholeFile(file, format, reader));
    }

    /** A document that was read from a file with others. */
    static Input of(String document, Path file, ReadResult read) {
        return new Input(document, new InputContent.Given(read, file));
    }

    /**
     * A document that the system does not let be read, so that the validator tells of it among the others.
     *
     * @param document the name under which the finding speaks of it
     * @param failure what the system says
     * @return the input
     */
    public static Input unreadable(String document, IOException failure) {
        return new Input(document, new InputContent.Refused(Objects.requireNonNull(failure, "failure")));
    }

    /**
     * The same input as part of the set only: rules over the set compare the others with it, but it is neither judged itself
     * nor counted, and nothing is reported of it, not even that it cannot be read. A rule that compares as it goes speaks of
     * the later one of two documents, so give those that are context first.
     *
     * @return the input, not under judgement
     */
    public Input asContext() {
        return new Input(document, content, reported, true);
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
     * The same document to come back to later, held in little memory: what is in a file is read there again, anything else is
     * kept compressed. What an import has found in the rows is not kept.
     *
     * @return the input to keep
     */
    public Input forLater() {
        return new Input(document, content.forLater(), null, context);
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
        return content.size();
    }

    /**
     * Reads the document.
     *
     * @return what reading gave; {@code null} where the input is a definition
     * @throws IOException when a file cannot be read
     */
    public @Nullable ReadResult read() throws IOException {
        return content.read();
    }

    /**
     * The definition of an input that is one.
     *
     * @return the definition; {@code null} where a document is to be read
     */
    public @Nullable Definition definition() {
        return content.definition();
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
