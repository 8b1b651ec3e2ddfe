package org.sitong.cli.internal.git;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.sitong.catalog.DefinitionSource;
import org.sitong.catalog.LocatedDefinition;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;

/**
 * A file as it was in a commit.
 *
 * @param name the commit and the file as git names it
 * @param format how it is written
 * @param content its bytes
 */
public record FileBefore(String name, DocumentFormat format, byte[] content) {

    /** Adds the definitions that it held; whether all of it could be read. */
    public boolean addTo(List<LocatedDefinition> definitions) {
        boolean isSound = true;
        try (DocumentStream documents = DocumentReader.standard().stream(new ByteArrayInputStream(content), format)) {
            for (ReadResult read = documents.next(); read != null; read = documents.next()) {
                Definition definition = read.definition();
                isSound &= definition != null && read.problems().isEmpty();
                if (definition != null) {
                    definitions.add(new LocatedDefinition(definition, new Part(this, read)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing is read but memory
        }
        return isSound;
    }

    /** A document of the file. */
    private record Part(String document, byte[] file, DocumentFormat format, int line, int offset, int size)
            implements DefinitionSource {

        Part(FileBefore file, ReadResult read) {
            this(
                    read.format() == DocumentFormat.NDJSON ? file.name + ":" + read.line() : file.name,
                    file.content,
                    read.format(),
                    read.line(),
                    Math.toIntExact(read.offset()),
                    read.size());
        }

        @Override
        public ReadResult read() {
            return DocumentReader.standard().read(Arrays.copyOfRange(file, offset, offset + size), format, line);
        }
    }
}
