package org.sitong.client.lookup;

import java.io.IOException;
import java.io.InputStream;

/**
 * Gives the shards of one release in plain form. Whoever implements it has verified what it gives: a stream that is opened here
 * never yields a byte that the release's signature does not cover. Implementations are thread-safe.
 */
@FunctionalInterface
public interface ShardReader {

    /**
     * Opens a shard.
     *
     * @param shard the shard's number, as it was given to {@link IndexWriter#add}
     * @return canonical definitions, one a line, as NDJSON in UTF-8 and not compressed; the caller closes it
     * @throws IOException when the shard is missing, damaged or cannot be read
     */
    InputStream open(int shard) throws IOException;
}
