package org.sitong.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.sitong.document.internal.JsonEmitter;
import org.sitong.document.internal.YamlEmitter;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/**
 * Writes documents. What is written reads back as an equal value, whatever characters it holds; only half of a
 * surrogate pair, which is no text, is refused, by the reader as well. The same value always gives the same text, with LF line ends.
 * Immutable and thread-safe.
 */
public final class DocumentWriter {

    private static final DocumentWriter COMPACT = new DocumentWriter(value -> JsonEmitter.write(value, false));
    private static final DocumentWriter JSON = new DocumentWriter(value -> JsonEmitter.write(value, true) + "\n");
    private static final DocumentWriter NDJSON = new DocumentWriter(value -> JsonEmitter.write(value, false) + "\n");
    private static final DocumentWriter YAML = new DocumentWriter(YamlEmitter::write);

    private final Function<JsonValue, String> emitter;

    private DocumentWriter(Function<JsonValue, String> emitter) {
        this.emitter = emitter;
    }

    /**
     * The writer for a format: JSON laid out with two spaces a level, YAML in block style, NDJSON one line a value; each
     * value is ended by a line end.
     *
     * @param format how to write
     * @return the writer
     */
    public static DocumentWriter of(DocumentFormat format) {
        return switch (format) {
            case JSON -> JSON;
            case YAML -> YAML;
            case NDJSON -> NDJSON;
        };
    }

    /**
     * The writer for JSON without blanks and line ends.
     *
     * @return the writer
     */
    public static DocumentWriter compactJson() {
        return COMPACT;
    }

    /**
     * Writes a value.
     *
     * @param value what to write
     * @return its text
     * @throws IllegalArgumentException when the value is nested deeper than 500 levels or a text holds half of a
     *     surrogate pair
     */
    public String write(JsonValue value) {
        return emitter.apply(value);
    }

    /**
     * Writes a definition.
     *
     * @param definition what to write
     * @return its text
     * @throws IllegalArgumentException as {@link #write(JsonValue)} does
     */
    public String write(Definition definition) {
        return write(Definitions.write(definition));
    }

    /**
     * Writes a value to a stream in UTF-8. The stream is neither flushed nor closed.
     *
     * @param value what to write
     * @param out where to
     * @throws IOException when the stream fails
     * @throws IllegalArgumentException when the value is nested deeper than 500 levels or a text holds half of a
     *     surrogate pair
     */
    public void write(JsonValue value, OutputStream out) throws IOException {
        out.write(write(value).getBytes(StandardCharsets.UTF_8));
    }
}
