package org.sitong.client.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digest;

/**
 * A store that ends with the process, over a folder that can only be read, or over none. Only indexes are on a disk, in the system's
 * folder for temporary files.
 */
public final class MemoryStore implements CatalogStore, Closeable {

    private final @Nullable FolderStore below;
    private final MemoryObjects objects;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Path> indexes = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Path folder;
    private volatile @Nullable StoreState own;
    private volatile @Nullable Attempts attempts;

    /** A store over a folder, or over none. */
    public MemoryStore(@Nullable FolderStore below) {
        this.below = below;
        this.objects = new MemoryObjects(below == null ? null : below.objects());
    }

    @Override
    public Closeable lock() {
        lock.lock();
        return lock::unlock;
    }

    @Override
    public @Nullable StoreState state() throws IOException {
        StoreState mine = own;
        return mine != null || below == null ? mine : below.state();
    }

    @Override
    public void switchTo(StoreState state) {
        own = state;
    }

    @Override
    public Attempts attempts() {
        Attempts mine = attempts;
        if (mine != null) {
            return mine;
        }
        return below == null ? Attempts.NONE : below.attempts();
    }

    @Override
    public void remember(Attempts now) {
        attempts = now;
    }

    @Override
    public Objects objects() {
        return objects;
    }

    @Override
    public @Nullable Path partial(Digest digest) {
        return null;
    }

    /** The folder's own where there is one; a new one cannot be written there. */
    @Override
    public synchronized Path index(Digest release) throws IOException {
        if (below != null && Files.isReadable(below.index(release))) {
            return below.index(release);
        }
        Path mine = folder;
        if (mine == null) {
            mine = Files.createTempDirectory("sitong-index");
            folder = mine;
        }
        Path index = mine.resolve(release.hex());
        indexes.add(index);
        return index;
    }

    @Override
    public Runnable hold(Digest release) {
        return () -> {};
    }

    @Override
    public void remember(Path lockFile) {
        // nothing here outlives the process that reads the lock file
    }

    @Override
    public Set<Digest> held() {
        return Set.of();
    }

    @Override
    public void keepOnly(Set<Digest> kept, Set<Digest> releases) {
        objects.keepOnly(kept);
    }

    @Override
    public boolean isInMemory() {
        return true;
    }

    @Override
    public @Nullable Path folder() {
        return below == null ? null : below.folder();
    }

    @Override
    public void close() throws IOException {
        for (Path index : indexes) {
            Files.deleteIfExists(index);
        }
        if (folder != null) {
            Files.deleteIfExists(folder);
        }
    }
}
