package org.sitong.client.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.CatalogStoreException;
import org.sitong.client.Pause;
import org.sitong.client.StoreProblem;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.document.Digest;

/**
 * A store in a folder: {@code current} (which release is served), {@code objects} (by digest), {@code index}, {@code tmp} (what is
 * being written or fetched; the rest is swept), {@code pins}, {@code attempts}, {@code lock}.
 */
public final class FolderStore implements CatalogStore {

    private static final String PARTIAL = ".part";
    private static final String INDEX = ".index";

    private final Path folder;
    private final Path temporary;
    private final Path indexes;
    private final FolderObjects objects;
    private final Pins pins;
    private final Duration wait;
    private final Pause pause;
    private final Clock clock;

    /** A store; nothing is read or written yet. */
    public FolderStore(Path folder, Duration wait, Pause pause, Clock clock) {
        this.folder = folder;
        this.temporary = folder.resolve("tmp");
        this.indexes = folder.resolve("index");
        this.objects = new FolderObjects(folder.resolve("objects"), temporary);
        this.pins = new Pins(folder.resolve("pins"));
        this.wait = wait;
        this.pause = pause;
        this.clock = clock;
    }

    @Override
    public Closeable lock() throws IOException {
        Files.createDirectories(temporary);
        Files.createDirectories(indexes);
        StoreLock lock = StoreLock.take(folder, folder.resolve("lock"), wait, pause, clock);
        try {
            sweep();
            return lock;
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Only the holder of the lock writes, so that whatever lies here is nobody's. */
    private void sweep() throws IOException {
        for (Path file : list(temporary)) {
            if (!file.toString().endsWith(PARTIAL)) {
                delete(file);
            }
        }
        for (Path file : list(indexes)) {
            if (!file.toString().endsWith(INDEX)) {
                delete(file);
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** Who remembers an attempt does so without the lock: its file may be gone already. */
    private static void delete(Path file) throws IOException {
        List<Path> all;
        try (Stream<Path> below = Files.walk(file)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException gone) {
            return;
        }
        for (Path each : all) {
            Files.deleteIfExists(each);
        }
    }

    @Override
    public @Nullable StoreState state() throws IOException {
        byte[] bytes = CatalogStore.small(folder.resolve(StoreState.FILE), StoreState.MAX_BYTES);
        try {
            return bytes == null ? null : StoreState.read(bytes);
        } catch (StoreState.NewerFormatException e) {
            throw new CatalogStoreException(folder, StoreProblem.NEWER_FORMAT, String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void switchTo(StoreState state) throws IOException {
        FileWriting.atomically(folder.resolve(StoreState.FILE), temporary, state.write());
    }

    @Override
    public Attempts attempts() {
        try {
            byte[] bytes = CatalogStore.small(folder.resolve(Attempts.FILE), Attempts.MAX_BYTES);
            return bytes == null ? Attempts.NONE : Attempts.read(bytes);
        } catch (IOException | CatalogTrustException unknown) {
            return Attempts.NONE;
        }
    }

    @Override
    public void remember(Attempts attempts) throws IOException {
        Files.createDirectories(temporary);
        FileWriting.atomically(folder.resolve(Attempts.FILE), temporary, attempts.write());
    }

    @Override
    public FolderObjects objects() {
        return objects;
    }

    @Override
    public Path partial(Digest digest) {
        return temporary.resolve(digest.algorithm() + "-" + digest.hex() + PARTIAL);
    }

    @Override
    public Path index(Digest release) {
        return indexes.resolve(release.algorithm() + "-" + release.hex() + INDEX);
    }

    /** A store that may only be read is read without saying so: who can write it keeps former releases anyway. */
    @Override
    public Runnable hold(Digest release) {
        try {
            return pins.hold(release);
        } catch (IOException readOnly) {
            return () -> {};
        }
    }

    @Override
    public void remember(Path lockFile) throws IOException {
        Files.createDirectories(temporary);
        pins.remember(lockFile, temporary);
    }

    @Override
    public Set<Digest> held() throws IOException {
        return pins.held();
    }

    @Override
    public void keepOnly(Set<Digest> kept, Set<Digest> releases) throws IOException {
        objects.keepOnly(kept);
        Set<Path> needed = releases.stream().map(this::index).collect(Collectors.toSet());
        for (Path file : list(indexes)) {
            if (!needed.contains(file)) {
                delete(file);
            }
        }
        for (Path file : list(temporary)) {
            delete(file);
        }
    }

    @Override
    public boolean isInMemory() {
        return false;
    }

    @Override
    public Path folder() {
        return folder;
    }
}
