package org.sitong.standard.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.StandardVersion;

/**
 * The files of the standard, found beside the class that owns them and never through the context class loader. They are known
 * to be right: whatever is wrong with one is a fault of the library.
 */
public final class StandardResources {

    private StandardResources() {}

    /**
     * Opens a file of the current version.
     *
     * @param name path below the version's folder, such as {@code code-lists/time-unit.json}
     * @return the stream
     * @throws IllegalStateException when the file is missing
     */
    public static InputStream open(String name) {
        InputStream stream = StandardVersion.class.getResourceAsStream(StandardVersion.CURRENT.id() + "/" + name);
        if (stream == null) {
            throw new IllegalStateException("Missing resource of the standard: " + name);
        }
        return stream;
    }

    /**
     * Reads a JSON file.
     *
     * @param name path below the version's folder
     * @return the object in it
     */
    public static JsonObject json(String name) {
        try (InputStream stream = open(name)) {
            ReadResult result = DocumentReader.standard().read(stream, DocumentFormat.JSON);
            if (result.problems().isEmpty() && result.value() instanceof JsonObject object) {
                return object;
            }
            throw new IllegalStateException("Unreadable resource of the standard: " + name);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource of the standard: " + name, e);
        }
    }

    /**
     * Reads a definition that is part of the standard.
     *
     * @param name path below the version's folder
     * @param type the definition's class
     * @param <D> the kind of definition
     * @return the definition
     */
    public static <D extends Definition> D definition(String name, Class<D> type) {
        Binding<D> binding = Definitions.read(json(name), type);
        D definition = binding.value();
        if (definition == null || !binding.problems().isEmpty()) {
            throw new IllegalStateException("Unreadable resource of the standard: " + name + " " + binding.problems());
        }
        return definition;
    }
}
