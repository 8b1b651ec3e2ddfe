package org.sitong.client.release;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Gzip;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.CryptoSuite;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.LengthMismatchException;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.document.Digest;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;

/** What a shard holds, verified against its release. Immutable and thread-safe. */
public final class ShardContent {

    private static final byte END = '\n';

    private final ShardRef ref;
    private final ContentDigest digest;
    private final byte[] plain;
    private final int[] starts;

    private ShardContent(ShardRef ref, ContentDigest digest, byte[] plain, int[] starts) {
        this.ref = ref;
        this.digest = digest;
        this.plain = plain;
        this.starts = starts;
    }

    /**
     * Takes a fetched or stored shard on: length, digest, what is in it by length and digest, then the lines, in this order.
     *
     * @param file the compressed file
     * @param ref what a verified release says of it
     * @param suite the algorithms at hand
     * @return what it holds
     * @throws org.sitong.client.trust.CatalogTrustException when it is not the shard that was signed
     */
    public static ShardContent verify(byte[] file, ShardRef ref, CryptoSuite suite) {
        String path = ref.path();
        ContentDigest digest = suite.digest(path, ref.digest().algorithm());
        demand(path, file, ref.size(), ref.digest(), digest);
        byte[] plain = Gzip.decompress(path, file, ref.plainSize());
        demand(path, plain, ref.plainSize(), ref.plainDigest(), digest);
        return new ShardContent(ref, digest, plain, lines(path, plain, ref.count()));
    }

    private static void demand(String path, byte[] bytes, int size, Digest expected, ContentDigest digest) {
        if (bytes.length != size) {
            throw new LengthMismatchException(path, size, bytes.length);
        }
        Digest actual = digest.digest(bytes);
        if (!actual.equals(expected)) {
            throw new DigestMismatchException(path, expected, actual);
        }
    }

    /** Where the lines begin, and behind the last one where the next would. */
    private static int[] lines(String path, byte[] plain, int count) {
        int[] starts = new int[count + 1];
        int found = 0;
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] == END) {
                found++;
                if (found <= count) {
                    starts[found] = i + 1;
                }
            }
        }
        if (found != count || starts[count] != plain.length) {
            throw new MalformedDocumentException(path, "", "it has " + found + " lines, not " + count);
        }
        return starts;
    }

    /**
     * What the release says of the shard.
     *
     * @return digests, sizes and range of keys
     */
    public ShardRef ref() {
        return ref;
    }

    /**
     * How many definitions it holds.
     *
     * @return the number of lines
     */
    public int count() {
        return starts.length - 1;
    }

    /**
     * Where a line begins in what the shard holds.
     *
     * @param index which line, from 0
     * @return the number of bytes before it
     */
    public int offset(int index) {
        return starts[index];
    }

    /**
     * Everything that the shard holds.
     *
     * @return the definitions in canonical form, one a line, not compressed
     */
    public InputStream plain() {
        return new ByteArrayInputStream(plain);
    }

    /**
     * One line.
     *
     * @param index which line, from 0
     * @return the definition in canonical form, without the line's end; a copy
     */
    public byte[] line(int index) {
        return Arrays.copyOfRange(plain, starts[index], starts[index + 1] - 1);
    }

    /**
     * The digest of one definition, as proofs of membership and lists of changes have it.
     *
     * @param index which line, from 0
     * @return the digest of {@link #line}
     */
    public Digest digest(int index) {
        return digest.digest(line(index));
    }

    /**
     * Reads one definition.
     *
     * @param index which line, from 0
     * @return everything of it that this version of the standard knows; {@code null} where it is of a kind that a later one has
     * @throws MalformedDocumentException when the line is no document
     */
    public @Nullable Definition definition(int index) {
        return definition(ref.path(), line(index));
    }

    /**
     * Reads a definition from a line of a shard.
     *
     * @param document the name of the file, for failures
     * @param line the line without its end
     * @return everything of it that this version of the standard knows; {@code null} where it is of a kind that a later one has
     * @throws MalformedDocumentException when the line is no document
     */
    public static @Nullable Definition definition(String document, byte[] line) {
        ReadResult read = DocumentReader.standard().read(line, DocumentFormat.NDJSON);
        if (!read.problems().isEmpty()) {
            throw new MalformedDocumentException(
                    document, "", read.problems().get(0).id());
        }
        return read.definition();
    }
}
