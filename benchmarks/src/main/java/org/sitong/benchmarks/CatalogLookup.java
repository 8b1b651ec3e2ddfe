package org.sitong.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import org.sitong.benchmarks.lookup.LookupRun;

/**
 * How long it takes to index a catalog and to look up in it: {@code CatalogLookup build|ask FOLDER ITEMS}. Run it with
 * {@code -Xmx512m}, {@code build} first, to see that memory is bounded.
 */
public final class CatalogLookup {

    private CatalogLookup() {}

    /**
     * Runs.
     *
     * @param args what to do, where, and with how many items
     * @throws IOException when the folder cannot be written to or read
     */
    public static void main(String[] args) throws IOException {
        LookupRun run = new LookupRun(Path.of(args[1]), Integer.parseInt(args[2]));
        if (args[0].equals("build")) {
            run.build();
        } else {
            run.ask();
        }
    }
}
