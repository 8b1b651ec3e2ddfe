package org.sitong.standard;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.standard.internal.EditorSchema;
import org.sitong.standard.internal.StandardResources;

/**
 * The schemas in the form that editors take: they find each other by file name in one folder, without the network, and say
 * what an element and a value mean in both languages when one points at it. They accept exactly what the {@link Schemas}
 * accept. Thread-safe.
 */
public final class SchemaExport {

    private SchemaExport() {}

    /**
     * One schema for editors.
     *
     * @param name one of {@link Schemas#names()}
     * @return its bytes, UTF-8
     * @throws IllegalArgumentException when there is no such schema
     */
    public static byte[] bytes(String name) {
        if (!Schemas.names().contains(name)) {
            throw new IllegalArgumentException("No schema " + name);
        }
        return DocumentWriter.of(DocumentFormat.JSON)
                .write(EditorSchema.of(StandardResources.json(name)))
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes all schemas into a folder, over those of an earlier export. Editors are to be pointed at
     * {@link Schemas#DEFINITION}.
     *
     * @param folder the folder, made where it is missing
     * @throws IOException when the folder or a file cannot be written
     */
    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : Schemas.names()) {
            Files.write(folder.resolve(name), bytes(name));
        }
    }
}
