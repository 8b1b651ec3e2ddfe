package org.sitong.document;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.TextParser;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * What reading one document gave: the value as far as there is one, and the problems found. Immutable and thread-safe. The
 * document is read when anything is first asked of it, and the source map is made when that is first asked for, so a stream
 * of documents costs memory for those that are looked at.
 */
public final class ReadResult {

    /** What reading comes to. */
    record Content(
            SourceText text, @Nullable JsonValue value, List<Problem> problems, Map<String, Long> unlistedProblems) {

        Content {
            problems = List.copyOf(problems);
            unlistedProblems = Map.copyOf(unlistedProblems);
        }
    }

    private final DocumentFormat format;
    private final ReadLimits limits;
    private final int line;
    private final long offset;
    private final int size;
    private @Nullable Supplier<Content> reading;
    private @Nullable Content content;
    private volatile @Nullable SourceMap sourceMap;
    private volatile @Nullable Binding<Definition> binding;

    ReadResult(DocumentFormat format, ReadLimits limits, int line, long offset, int size, Supplier<Content> reading) {
        this.format = format;
        this.limits = limits;
        this.line = line;
        this.offset = offset;
        this.size = size;
        this.reading = reading;
    }

    private synchronized Content content() {
        Content known = content;
        if (known == null) {
            known = Objects.requireNonNull(reading).get();
            content = known;
            reading = null;
        }
        return known;
    }

    /**
     * Where the document begins in its file.
     *
     * @return the number of its first line, from 1
     */
    public int line() {
        return line;
    }

    /**
     * Where the document begins in its file.
     *
     * @return the number of bytes before it
     */
    public long offset() {
        return offset;
    }

    /**
     * What the reader accepted.
     *
     * @return the limits that the document was read with
     */
    public ReadLimits limits() {
        return limits;
    }

    /**
     * How much there was to read.
     *
     * @return the document's bytes as far as they were taken in; 0 where it was refused without
     */
    public int size() {
        return size;
    }

    /**
     * How the document is written.
     *
     * @return the format it was read as
     */
    public DocumentFormat format() {
        return format;
    }

    /**
     * The document's value.
     *
     * @return the value; {@code null} where problems leave none, never {@code null} without a problem. A value may come
     *     with problems that do not hide what is meant (a name given twice counts as given first).
     */
    public @Nullable JsonValue value() {
        return content().value();
    }

    /**
     * What is wrong with the document as such, before any schema or rule.
     *
     * @return the problems in the order of the text, at most 1,000; empty where it could be read without any
     */
    public List<Problem> problems() {
        return content().problems();
    }

    /**
     * How many problems there are beyond those that {@link #problems()} lists.
     *
     * @return the number by the problem's id; empty where all are listed
     */
    public Map<String, Long> unlistedProblems() {
        return content().unlistedProblems();
    }

    /**
     * The source text, for showing places in it.
     *
     * @return the text, malformed bytes replaced by U+FFFD; empty where there is no text to show
     */
    public SourceText text() {
        return content().text();
    }

    /**
     * Where each part of the value stands. The first call reads the text a second time.
     *
     * @return the places of all values and names
     */
    public SourceMap sourceMap() {
        SourceMap known = sourceMap;
        if (known == null) {
            boolean readable = value() != null || problems().stream().noneMatch(p -> isWholeDocument(p.id()));
            known = new SourceMap(
                    text(),
                    readable ? TextParser.parse(text(), format, limits, true).positions() : null);
            sourceMap = known;
        }
        return known;
    }

    /**
     * Makes a definition of the value; see {@link Definitions#read(JsonValue)}. It is made once.
     *
     * @return the definition and what was left out; no definition and no problems where there is no value
     */
    public Binding<Definition> binding() {
        Binding<Definition> known = binding;
        if (known == null) {
            JsonValue value = value();
            known = value == null ? new Binding<>(null, List.of()) : Definitions.read(value);
            binding = known;
        }
        return known;
    }

    /**
     * The definition that the document holds.
     *
     * @return everything sound in it; {@code null} where there is none
     */
    public @Nullable Definition definition() {
        return binding().value();
    }

    private static boolean isWholeDocument(String problem) {
        return switch (problem) {
            case "document.encoding", "document.binary", "document.empty", "document.too-large" -> true;
            default -> false;
        };
    }

    /**
     * Tells whether a value that is no text stands without quotes in YAML, so that a code like {@code 440106000000}
     * became a number where its author meant a text.
     *
     * @param pointer a value
     * @return whether quotes around what is written there would make it a text
     */
    public boolean couldBeQuoted(JsonPointer pointer) {
        JsonValue value = value();
        JsonValue at = value == null ? null : value.at(pointer);
        return format == DocumentFormat.YAML
                && (at instanceof JsonValue.JsonNumber || at instanceof JsonValue.JsonBoolean);
    }
}
