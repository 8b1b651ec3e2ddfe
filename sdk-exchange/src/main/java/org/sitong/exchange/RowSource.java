package org.sitong.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Rows to import: one JSON object a line (NDJSON), in UTF-8. Immutable; as thread-safe as what opens the stream. */
public final class RowSource {

    private final String name;
    private final Opener opener;

    private RowSource(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** Opens a stream of rows. */
    @FunctionalInterface
    public interface Opener {

        /**
         * Opens the stream.
         *
         * @return the rows from the beginning; the importer closes it
         * @throws IOException when there is none
         */
        InputStream open() throws IOException;
    }

    /**
     * The rows of a file. Definitions name it by its last name only, without the folders of one's machine.
     *
     * @param file the file
     * @return the source
     */
    public static RowSource file(Path file) {
        return new RowSource(
                Objects.requireNonNullElse(file.getFileName(), file).toString(), () -> Files.newInputStream(file));
    }

    /**
     * Rows from anywhere.
     *
     * @param name what definitions call the source
     * @param opener opens the rows
     * @return the source
     */
    public static RowSource of(String name, Opener opener) {
        return new RowSource(Objects.requireNonNull(name, "name"), Objects.requireNonNull(opener, "opener"));
    }

    /**
     * What definitions call the source.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    InputStream open() throws IOException {
        return opener.open();
    }
}
