package org.sitong.client.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digest;

/**
 * Where a client keeps what it has synced: objects by digest, the state that says which of them are served, indexes made from them,
 * and who still needs what. Thread-safe; whoever changes something holds {@link #lock()}.
 */
public interface CatalogStore {

    /** Takes the right to change the store, and sweeps away what a killed process left. */
    Closeable lock() throws IOException;

    /** The state; {@code null} where there is none yet. */
    @Nullable
    StoreState state() throws IOException;

    /** Switches to another state, at once. */
    void switchTo(StoreState state) throws IOException;

    /** When it was last tried to sync. */
    Attempts attempts();

    /** Remembers that. */
    void remember(Attempts attempts) throws IOException;

    /** The objects. */
    Objects objects();

    /** Where the rest of a file that is being fetched is kept; {@code null} where it is not kept. */
    @Nullable
    Path partial(Digest digest);

    /** Where the index of a release is or belongs. */
    Path index(Digest release) throws IOException;

    /** Holds a release as long as the result is not run. */
    Runnable hold(Digest release);

    /** Remembers that a lock file names a release. */
    void remember(Path lockFile) throws IOException;

    /** The releases that somebody needs, beside those that the state keeps. */
    Set<Digest> held() throws IOException;

    /** Drops everything but these objects and the indexes of these releases. */
    void keepOnly(Set<Digest> objects, Set<Digest> releases) throws IOException;

    /** Whether what is stored now is gone when the process ends. */
    boolean isInMemory();

    /** The folder; {@code null} where there is none. */
    @Nullable
    Path folder();

    /** Reads a small file; {@code null} where there is none. */
    static byte @Nullable [] small(Path file, int limit) throws IOException {
        try {
            if (Files.size(file) > limit) {
                return new byte[0];
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }
}
