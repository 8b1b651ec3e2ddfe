package org.sitong.client.internal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.sitong.client.CatalogStoreException;
import org.sitong.client.Pause;
import org.sitong.client.StoreProblem;

/**
 * The right to change a store: held by one thread of one process at a time. The lock file is never removed; it says who holds it. The
 * system gives the lock back when a process dies.
 */
final class StoreLock implements Closeable {

    /** Within a process the system would not keep two threads apart. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private static final Duration STEP = Duration.ofMillis(50);
    private static final int LONGEST = 256;

    private final ReentrantLock thread;
    private final FileChannel channel;

    private StoreLock(ReentrantLock thread, FileChannel channel) {
        this.thread = thread;
        this.channel = channel;
    }

    /** Takes the lock; waits for it so long at most. */
    static StoreLock take(Path folder, Path file, Duration wait, Pause pause, Clock clock) throws IOException {
        ReentrantLock thread = THREADS.computeIfAbsent(folder.toRealPath(), path -> new ReentrantLock());
        try {
            if (!thread.tryLock(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw held(folder, "pid " + ProcessHandle.current().pid());
            }
        } catch (InterruptedException e) {
            throw interrupted(folder, e);
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            await(channel, folder, wait, pause);
            sign(channel, clock);
            taken = true;
            return new StoreLock(thread, channel);
        } catch (InterruptedException e) {
            throw interrupted(folder, e);
        } finally {
            if (!taken) {
                if (channel != null) {
                    channel.close();
                }
                thread.unlock();
            }
        }
    }

    private static CatalogStoreException interrupted(Path folder, InterruptedException e) {
        Thread.currentThread().interrupt();
        return new CatalogStoreException(folder, StoreProblem.LOCKED, "interrupted", e);
    }

    private static void await(FileChannel channel, Path folder, Duration wait, Pause pause)
            throws IOException, InterruptedException {
        Duration waited = Duration.ZERO;
        while (!locks(channel)) {
            if (waited.compareTo(wait) >= 0) {
                throw held(folder, holder(channel));
            }
            pause.pause(STEP);
            waited = waited.plus(STEP);
        }
    }

    /** Whether the lock is had. A second copy of these classes in this process is refused in another way than another process. */
    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static CatalogStoreException held(Path folder, String holder) {
        return new CatalogStoreException(folder, StoreProblem.LOCKED, holder, null);
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST);
        channel.read(text, 0);
        return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
    }

    private static void sign(FileChannel channel, Clock clock) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(("pid " + ProcessHandle.current().pid() + ", " + clock.instant() + "\n")
                        .getBytes(StandardCharsets.UTF_8)),
                0);
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            thread.unlock();
        }
    }
}
