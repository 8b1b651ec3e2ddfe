package org.sitong.client.lookup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sitong.client.internal.index.IndexFile;
import org.sitong.client.lookup.IndexDamagedException.Reason;
import org.sitong.document.Digest;

/**
 * The index of one release, in one file that never changes once it is written ({@link IndexWriter}). Opening reads a single page;
 * what is asked for later is read page by page, each checked against its checksum, with 8 MiB of pages kept. Thread-safe; to be
 * closed when nobody looks up in it any more.
 */
public final class CatalogIndex implements Closeable {

    private final IndexFile file;

    private CatalogIndex(IndexFile file) {
        this.file = file;
    }

    /**
     * Opens an index.
     *
     * @param file the index, in the default file system
     * @return the open index; to be closed
     * @throws NoSuchFileException when there is no such file
     * @throws IOException when it cannot be read
     * @throws IndexDamagedException when it is none, is damaged, or is of another format
     */
    public static CatalogIndex open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        return new CatalogIndex(IndexFile.open(file));
    }

    /**
     * Opens the index of a certain release.
     *
     * @param file the index, in the default file system
     * @param release the digest that was given to {@link IndexWriter#create} for that release
     * @return the open index; to be closed
     * @throws NoSuchFileException when there is no such file
     * @throws IOException when it cannot be read
     * @throws IndexDamagedException when it is none, is damaged, or is of another format or release
     */
    public static CatalogIndex open(Path file, Digest release) throws IOException {
        CatalogIndex index = open(file);
        if (!index.release().equals(release)) {
            index.close();
            throw new IndexDamagedException(
                    file, Reason.OTHER_RELEASE, "made from " + index.release() + ", not from " + release);
        }
        return index;
    }

    /**
     * Which release the index was made from.
     *
     * @return the release's digest
     */
    public Digest release() {
        return file.release();
    }

    /**
     * How many definitions the release has, each version counted.
     *
     * @return their number
     */
    public int definitions() {
        return file.documents().count();
    }

    /**
     * Reads and checks the whole file.
     *
     * @throws IndexDamagedException when a page is damaged
     * @throws java.io.UncheckedIOException when the file cannot be read
     */
    public void verify() {
        file.verify();
    }

    IndexFile file() {
        return file;
    }

    /**
     * Gives the file back. Whoever still reads from it gets an {@link java.io.UncheckedIOException}.
     *
     * @throws IOException when closing fails
     */
    @Override
    public void close() throws IOException {
        file.close();
    }
}
