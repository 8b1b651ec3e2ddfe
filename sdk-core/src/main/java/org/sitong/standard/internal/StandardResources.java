package org.sitong.standard.internal;

import java.io.InputStream;
import org.sitong.standard.StandardVersion;

/** The files of the standard, found beside the class that owns them and never through the context class loader. */
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
}
