package org.sitong.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.sitong.catalog.internal.Loading;
import org.sitong.document.DocumentReader;

/**
 * Loads catalogs into memory from files and folders: JSON, YAML and NDJSON, folders with all that is below them, hidden
 * files left out. The order is the same on every machine. Links are followed, but a file is taken once and a loop ends.
 * Nothing that is wrong with a file stops the loading; it becomes a problem. Immutable and thread-safe.
 */
public final class CatalogLoader {

    private final DocumentReader reader;

    private CatalogLoader(DocumentReader reader) {
        this.reader = reader;
    }

    /**
     * Makes a loader.
     *
     * @param reader reads the documents, with its limits
     * @return the loader
     */
    public static CatalogLoader of(DocumentReader reader) {
        return new CatalogLoader(Objects.requireNonNull(reader, "reader"));
    }

    /**
     * Loads everything that paths name into one catalog.
     *
     * @param paths files and folders
     * @return the catalog and what was wrong
     */
    public CatalogLoad load(List<Path> paths) {
        return new Loading(reader).load(paths);
    }

    /**
     * Loads one file or folder.
     *
     * @param path the file or folder
     * @return the catalog and what was wrong
     */
    public CatalogLoad load(Path path) {
        return load(List.of(path));
    }
}
