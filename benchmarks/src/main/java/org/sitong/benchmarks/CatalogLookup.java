package org.sitong.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.sitong.benchmarks.lookup.LookupRun;

/**
 * How long it takes to index a catalog and to look up in it: {@code CatalogLookup build|ask FOLDER ITEMS [KIB]}, with plain
 * shards of 256 KiB where nothing is said. Run it with {@code -Xmx512m}, {@code build} first, to see that memory is bounded.
 */
public final class CatalogLookup {

    private CatalogLookup() {}

    /**
     * Runs.
     *
     * @param args what to do, where, with how many items, and how large the shards are
     * @throws IOException when the folder cannot be written to or read
     */
    public static void main(String[] args) throws IOException {
        int shardSize = (args.length > 3 ? Integer.parseInt(args[3]) : 256) << 10;
        LookupRun run = new LookupRun(Path.of(args[1]), Integer.parseInt(args[2]), shardSize);
        if (args[0].equals("build")) {
            run.build();
        } else {
            run.ask();
        }
    }
}
