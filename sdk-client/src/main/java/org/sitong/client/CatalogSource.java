package org.sitong.client;

import java.nio.file.Path;
import org.sitong.client.internal.source.ClassPathSource;
import org.sitong.client.internal.source.FolderSource;
import org.sitong.client.internal.source.ZipSource;

/**
 * Where a published catalog is read from: a web server ({@link HttpCatalogSource}), a folder, a zip file, the class path, or
 * whatever a caller implements. A source is not trusted: it only brings bytes, and everything that it brings is verified.
 * Implementations are thread-safe.
 */
public interface CatalogSource {

    /**
     * Begins to fetch one file.
     *
     * @param request which file, how many bytes of it at most, and on what conditions
     * @return what came; to be closed
     * @throws CatalogUnavailableException when the file cannot be had; not when there is none of the name, which
     *     {@link Fetched#isMissing()} tells
     */
    Fetched fetch(FetchRequest request);

    /**
     * What the source is called in messages.
     *
     * @return its address, without passwords
     */
    String address();

    /**
     * A catalog in a folder: the same files as on a web server, on a disk or a USB stick.
     *
     * @param folder the folder with {@code catalog.json} in it; it need not exist yet
     * @return the source
     */
    static CatalogSource folder(Path folder) {
        return new FolderSource(folder);
    }

    /**
     * A catalog in a zip file.
     *
     * @param file the zip file; its entries are named as the files of a published catalog, without a folder before them
     * @return the source
     */
    static CatalogSource zip(Path file) {
        return new ZipSource(file);
    }

    /**
     * A catalog that came with a program.
     *
     * @param loader finds the files
     * @param folder where they are, such as {@code org/example/catalog}; empty for the top
     * @return the source
     */
    static CatalogSource classPath(ClassLoader loader, String folder) {
        return new ClassPathSource(loader, folder);
    }
}
