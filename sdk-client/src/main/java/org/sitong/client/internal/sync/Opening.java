package org.sitong.client.internal.sync;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sitong.client.internal.store.CatalogStore;
import org.sitong.client.lookup.CatalogIndex;
import org.sitong.client.lookup.IndexDamagedException;
import org.sitong.client.lookup.IndexWriter;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ShardContent;
import org.sitong.item.Definition;

/** Opens a release for reading, and makes its index where there is none. */
final class Opening {

    private final CatalogStore store;
    private final Releases releases;

    Opening(CatalogStore store, Releases releases) {
        this.store = store;
        this.releases = releases;
    }

    /** Whether the index is there and is this release's. */
    boolean isIndexed(ReleaseRef ref) throws IOException {
        try {
            CatalogIndex.open(store.index(ref.digest()), ref.digest()).close();
            return true;
        } catch (NoSuchFileException | IndexDamagedException e) {
            return false;
        }
    }

    /** Makes the index, if there is none; shards come from wherever they are had. */
    void index(ReleaseRef ref, Release release, Groups.Shards shards) throws IOException {
        if (isIndexed(ref)) {
            return;
        }
        Path file = store.index(ref.digest());
        Files.deleteIfExists(file);
        try (IndexWriter writer = IndexWriter.create(file, ref.digest())) {
            for (int i = 0; i < release.shards().size(); i++) {
                add(writer, i, shards.get(release.shards().get(i)));
            }
            writer.finish();
        }
    }

    private static void add(IndexWriter writer, int number, ShardContent shard) throws IOException {
        for (int i = 0; i < shard.count(); i++) {
            Definition definition = shard.definition(i);
            if (definition != null) {
                int length = shard.line(i).length;
                writer.add(number, shard.offset(i), length, shard.digest(i), definition);
            }
        }
    }

    /** Opens a release whose index is there. */
    ServedRelease open(ReleaseRef ref, Release release) throws IOException {
        CatalogIndex index = CatalogIndex.open(store.index(ref.digest()), ref.digest());
        return new ServedRelease(ref, release, index, releases, store.hold(ref.digest()));
    }
}
