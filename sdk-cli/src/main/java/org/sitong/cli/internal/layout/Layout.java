package org.sitong.cli.internal.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.DocumentWriter;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonValue;

/**
 * A file in canonical layout: JSON with two spaces a level, YAML in block style with its comments, NDJSON with one compact
 * document a line. Nothing is reordered. What was laid out is read again and compared before it is handed out, so that
 * nothing is ever lost.
 *
 * @param bytes the file in canonical layout; {@code null} where it cannot be laid out
 * @param problems why the file could not be read; empty where it could
 */
public record Layout(byte @Nullable [] bytes, List<Problem> problems) {

    /** Lays a file out. {@code bytes} is {@code null} without any problem where the layout would lose something. */
    public static Layout of(byte[] file, DocumentFormat format) {
        return format == DocumentFormat.NDJSON ? lines(file) : single(file, format);
    }

    private static Layout single(byte[] file, DocumentFormat format) {
        DocumentReader reader = DocumentReader.standard();
        ReadResult read = reader.read(file, format);
        JsonValue value = read.value();
        if (value == null || !read.problems().isEmpty()) {
            return new Layout(null, read.problems());
        }
        byte[] laidOut = utf8(
                format == DocumentFormat.YAML
                        ? YamlLayout.format(read, value, reader)
                        : DocumentWriter.of(format).write(value));
        return new Layout(keepsAll(read, reader.read(laidOut, format)) ? laidOut : null, List.of());
    }

    private static boolean keepsAll(ReadResult before, ReadResult after) {
        JsonValue value = Objects.requireNonNull(before.value());
        return value.equals(after.value())
                && after.problems().isEmpty()
                && (before.format() != DocumentFormat.YAML
                        || YamlLayout.comments(before, value).equals(YamlLayout.comments(after, value)));
    }

    private static Layout lines(byte[] file) {
        StringBuilder text = new StringBuilder(file.length);
        DocumentWriter writer = DocumentWriter.of(DocumentFormat.NDJSON);
        try (DocumentStream documents =
                DocumentReader.standard().stream(new ByteArrayInputStream(file), DocumentFormat.NDJSON)) {
            for (ReadResult read = documents.next(); read != null; read = documents.next()) {
                JsonValue value = read.value();
                if (value == null || !read.problems().isEmpty()) {
                    return new Layout(null, read.problems());
                }
                text.append(writer.write(value));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory do not fail
        }
        return new Layout(utf8(text.toString()), List.of());
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
