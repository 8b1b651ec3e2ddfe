package org.sitong.client.internal.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.Cleaner;
import java.util.List;
import org.sitong.catalog.Catalog;
import org.sitong.client.lookup.CatalogIndex;
import org.sitong.client.lookup.Lookup;
import org.sitong.client.lookup.ShardReader;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ShardRef;

/** A release that is open for reading. It stays what it is, whatever is synced meanwhile. Thread-safe. */
public final class ServedRelease implements Closeable {

    private static final Cleaner CLEANER = Cleaner.create();

    private final ReleaseRef ref;
    private final Release release;
    private final Lookup lookup;
    private final Catalog catalog;
    private final Cleaner.Cleanable ending;

    ServedRelease(ReleaseRef ref, Release release, CatalogIndex index, Releases releases, Runnable hold) {
        this.ref = ref;
        this.release = release;
        ShardReader reader = new Reader(releases, release.shards());
        this.lookup = Lookup.of(index, reader);
        this.catalog = lookup.catalog();
        this.ending = CLEANER.register(reader, () -> end(index, hold));
    }

    /** Which release. */
    public ReleaseRef ref() {
        return ref;
    }

    /** What it consists of. */
    public Release release() {
        return release;
    }

    /** Looks up in it. */
    public Lookup lookup() {
        return lookup;
    }

    /** All of it. */
    public Catalog catalog() {
        return catalog;
    }

    /** Ends reading, and the hold on the files. Without this, both end when nobody has anything of the release any more. */
    @Override
    public void close() {
        ending.clean();
    }

    private static void end(CatalogIndex index, Runnable hold) {
        try (index) {
            hold.run();
        } catch (IOException nothingIsLost) {
            return; // it was only read
        }
    }

    /** Whoever reads has this, by way of the lookup or a hit. */
    private record Reader(Releases releases, List<ShardRef> shards) implements ShardReader {

        @Override
        public InputStream open(int shard) throws IOException {
            return releases.shard(shards.get(shard)).plain();
        }
    }
}
