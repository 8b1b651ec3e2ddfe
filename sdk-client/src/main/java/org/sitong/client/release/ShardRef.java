package org.sitong.client.release;

import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.document.Digest;
import org.sitong.json.JsonValue;

/**
 * One shard of a release: a gzip file of definitions, one a line, in the order of their keys.
 *
 * @param digest the digest of the compressed file, by which it is named
 * @param size the compressed file's bytes, at most {@value #MAX_BYTES}
 * @param plainDigest the digest of what is in it
 * @param plainSize the bytes of what is in it, at most {@value #MAX_PLAIN_BYTES}
 * @param count how many definitions it holds, from 1
 * @param first the key of its first definition
 * @param last the key of its last definition
 */
public record ShardRef(
        Digest digest,
        int size,
        Digest plainDigest,
        int plainSize,
        int count,
        DefinitionKey first,
        DefinitionKey last) {

    /** The most bytes of a compressed shard. */
    public static final int MAX_BYTES = 64 << 20;

    /** The most bytes of what a shard holds. */
    public static final int MAX_PLAIN_BYTES = 64 << 20;

    /** The most definitions of a shard. */
    public static final int MAX_COUNT = 1 << 20;

    /**
     * Checks the bounds.
     *
     * @param digest the digest of the compressed file
     * @param size the compressed file's bytes
     * @param plainDigest the digest of what is in it
     * @param plainSize the bytes of what is in it
     * @param count how many definitions it holds
     * @param first the key of its first definition
     * @param last the key of its last definition
     * @throws IllegalArgumentException when a number is out of its bounds or the last key comes before the first
     */
    public ShardRef {
        if (size < 1 || size > MAX_BYTES || plainSize < 1 || plainSize > MAX_PLAIN_BYTES) {
            throw new IllegalArgumentException("size " + size + " of " + plainSize);
        }
        if (count < 1 || count > MAX_COUNT || last.compareTo(first) < 0 || (count == 1) != first.equals(last)) {
            throw new IllegalArgumentException("count " + count + " from " + first + " to " + last);
        }
    }

    /**
     * Where the shard is published.
     *
     * @return its path
     */
    public String path() {
        return CatalogLayout.shard(digest);
    }

    static ShardRef read(Fields fields) {
        fields.only("count", "digest", "first", "last", "plainDigest", "plainSize", "size");
        DefinitionKey first = DefinitionKey.read(fields.object("first"));
        return fields.make(() -> new ShardRef(
                fields.digest("digest"),
                (int) fields.number("size", 1, MAX_BYTES),
                fields.digest("plainDigest"),
                (int) fields.number("plainSize", 1, MAX_PLAIN_BYTES),
                (int) fields.number("count", 1, MAX_COUNT),
                first,
                DefinitionKey.read(fields.object("last"))));
    }

    JsonValue json() {
        return new Members()
                .number("count", count)
                .text("digest", digest)
                .value("first", first.json())
                .value("last", last.json())
                .text("plainDigest", plainDigest)
                .number("plainSize", plainSize)
                .number("size", size)
                .object();
    }
}
