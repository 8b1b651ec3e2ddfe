package org.sitong.client.lookup;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.sitong.client.internal.index.IndexBuild;
import org.sitong.document.Digest;
import org.sitong.item.Definition;

/**
 * Writes the index of a release, once, before the release is switched to. The memory that it takes, about 100 MiB, does not depend on
 * how many definitions there are when they come in {@link org.sitong.catalog.Catalog#order()}; otherwise it takes 8 bytes for each
 * on top. The same definitions in the same places give the same bytes, in whatever order they come.
 *
 * <p>For one thread. The file appears, whole, with {@link #finish}; while writing, a folder of the file's name with {@code .building}
 * behind it lies beside it, which {@link #close} removes, or else the next writer of the same file.
 */
public final class IndexWriter implements Closeable {

    private static final int DIGEST_BYTES = 32;
    private static final long MEMORY = 64L << 20;

    private final Path file;
    private final Path folder;
    private final String algorithm;
    private final IndexBuild build;

    private IndexWriter(Path file, Digest release, String algorithm) throws IOException {
        this.file = file;
        this.folder = file.resolveSibling(file.getFileName() + ".building");
        this.algorithm = algorithm;
        this.build = new IndexBuild(folder, folder.resolve("index"), release, algorithm, MEMORY);
    }

    /**
     * Begins an index.
     *
     * @param file where it is to be, in the default file system; what is there is replaced when the index is finished
     * @param release the digest of the release, by which it is known later to which the index belongs; its algorithm is that of the
     *     definitions' digests, too
     * @return the writer; to be closed
     * @throws IOException when the folder cannot be written to
     */
    public static IndexWriter create(Path file, Digest release) throws IOException {
        return new IndexWriter(file, release, release.algorithm());
    }

    /**
     * Takes in a definition.
     *
     * @param shard the number of the shard that it is in, from 0
     * @param offset where its line begins in the plain shard, in bytes
     * @param length how many bytes its line has, without the line feed
     * @param digest the digest of these bytes, 32 bytes long, by the release's algorithm
     * @param definition what the line says
     * @throws IOException when the disk is full or cannot be written to
     * @throws IllegalArgumentException when a number is negative or the digest is another's
     */
    public void add(int shard, long offset, int length, Digest digest, Definition definition) throws IOException {
        if (shard < 0 || offset < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "Negative: shard " + shard + ", offset " + offset + ", length " + length);
        }
        byte[] bytes = HexFormat.of().parseHex(digest.hex());
        if (bytes.length != DIGEST_BYTES || !digest.algorithm().equals(algorithm)) {
            throw new IllegalArgumentException("Not a digest by " + algorithm + " of 32 bytes: " + digest);
        }
        build.add(shard, offset, length, bytes, definition);
    }

    /**
     * Ends the index: when this returns, the file is whole and on the disk. Nothing can be added afterwards. A file that is open as a
     * {@link CatalogIndex} can be replaced where the operating system allows it, which Windows does not.
     *
     * @return how many definitions it has
     * @throws IOException when the disk is full or cannot be written to; then what was there before is there still
     */
    public int finish() throws IOException {
        int count = build.finish();
        Path built = folder.resolve("index");
        try {
            Files.move(built, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(built, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return count;
    }

    /**
     * Removes what was needed while writing; without {@link #finish}, there is no index.
     *
     * @throws IOException when it cannot be removed
     */
    @Override
    public void close() throws IOException {
        build.close();
    }
}
