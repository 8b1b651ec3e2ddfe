package org.sitong.cli.internal.rehearsal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.Matching;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentEditor;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;

/**
 * The texts of the definitions that were merged, changed where something changes: comments, order and layout of all else stay.
 * Files are read once more, those of lines from the beginning to the end.
 */
final class LocalTexts implements AutoCloseable {

    private static final DocumentReader READER = DocumentReader.standard();

    private @Nullable Path current;
    private @Nullable DocumentStream lines;

    /**
     * The text of a document with what it was merged to; of a file of lines, without line end.
     *
     * @param file the document's file
     * @param format how it is written
     * @param line its line in a file of lines; later ones are asked for later
     * @param merged what it was merged to
     * @return the text; empty where it cannot be changed in that way alone
     * @throws IOException when the file cannot be read
     */
    Optional<String> changed(Path file, DocumentFormat format, int line, Definition merged) throws IOException {
        if (format == DocumentFormat.NDJSON) {
            ReadResult read = line(file, line);
            return read == null ? Optional.empty() : edited(read, merged).map(DocumentEditor::text);
        }
        byte[] bytes = Files.readAllBytes(file);
        return edited(READER.read(bytes, format), merged)
                .map(editor -> new String(editor.bytes(bytes), StandardCharsets.UTF_8));
    }

    private @Nullable ReadResult line(Path file, int number) throws IOException {
        if (lines == null || !file.equals(current)) {
            close();
            lines = READER.stream(Files.newInputStream(file), DocumentFormat.NDJSON);
            current = file;
        }
        ReadResult read = lines.next();
        while (read != null && read.line() < number) {
            read = lines.next();
        }
        return read != null && read.line() == number ? read : null;
    }

    private static Optional<DocumentEditor> edited(ReadResult read, Definition merged) {
        Definition local = read.definition();
        JsonValue value = read.value();
        if (local == null || local.kind() != merged.kind() || value == null) {
            return Optional.empty();
        }
        JsonObject wanted = Definitions.write(merged);
        return List.of(Definitions.write(local), (JsonObject) value).stream()
                .map(from -> DefinitionDiff.patch(merged.kind(), from, wanted, Matching.VERSIONS))
                .map(patch -> edited(read, patch))
                .filter(editor -> wanted.equals(written(editor)))
                .findFirst();
    }

    private static DocumentEditor edited(ReadResult read, JsonPatch patch) {
        return DocumentEditor.of(read).edit(List.of(patch));
    }

    private static @Nullable JsonObject written(DocumentEditor editor) {
        Definition definition = Definitions.read((JsonObject) Objects.requireNonNull(editor.value()))
                .value();
        return definition == null ? null : Definitions.write(definition);
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
            lines = null;
        }
    }
}
