package org.sitong.client.internal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.sitong.client.ReleaseLock;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.document.Digest;

/**
 * Who still needs a release that is no longer served: programs that read it, by a file that they hold locked as long as they live, and
 * lock files that name it.
 */
final class Pins {

    private static final String READER = ".reader";
    private static final String FILE = ".file";

    /** The pins of this process: a process must not open and close a file that it holds locked. */
    private static final Map<Path, Digest> OWN = new ConcurrentHashMap<>();

    private final Path folder;

    Pins(Path folder) {
        this.folder = folder;
    }

    /** Holds a release as long as the result is not closed. */
    Runnable hold(Digest release) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.toRealPath().resolve(UUID.randomUUID() + READER);
        OWN.put(file, release);
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        channel.lock();
        channel.write(ByteBuffer.wrap(release.toString().getBytes(StandardCharsets.UTF_8)));
        return () -> release(file, channel);
    }

    /** What cannot be removed now is removed by the next collection: nobody holds it. */
    private static void release(Path file, FileChannel channel) {
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException leftForCollection) {
            return;
        } finally {
            OWN.remove(file);
        }
    }

    /** Remembers that a lock file names a release. */
    void remember(Path lockFile, Path temporary) throws IOException {
        Files.createDirectories(folder);
        String path = lockFile.toAbsolutePath().normalize().toString();
        Path file = folder.resolve(UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8)) + FILE);
        FileWriting.atomically(file, temporary, path.getBytes(StandardCharsets.UTF_8));
    }

    /** The releases that somebody needs. Pins that nobody holds any more are removed. */
    Set<Digest> held() throws IOException {
        Set<Digest> held = new TreeSet<>(Comparator.comparing(Digest::toString));
        if (!Files.isDirectory(folder)) {
            return held;
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder.toRealPath())) {
            files = all.sorted().toList();
        }
        for (Path file : files) {
            try {
                pin(file, held);
            } catch (NoSuchFileException endedMeanwhile) {
                continue; // whoever held it has let go of it
            }
        }
        return held;
    }

    private static void pin(Path file, Set<Digest> held) throws IOException {
        if (file.toString().endsWith(READER)) {
            reader(file, held);
        } else if (file.toString().endsWith(FILE)) {
            lockFile(file, held);
        }
    }

    private static void reader(Path file, Set<Digest> held) throws IOException {
        Digest own = OWN.get(file);
        if (own != null) {
            held.add(own);
            return;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            ByteBuffer text = ByteBuffer.allocate(256);
            channel.read(text, 0);
            if (lock == null && text.position() > 0) {
                held.add(Digest.parse(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8)));
            } else if (lock != null) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void lockFile(Path file, Set<Digest> held) throws IOException {
        Path named = Path.of(Files.readString(file, StandardCharsets.UTF_8));
        if (!Files.exists(named)) {
            Files.delete(file);
            return;
        }
        try {
            held.add(ReleaseLock.read(named).release().digest());
        } catch (CatalogTrustException noLockFileAnyMore) {
            Files.delete(file);
        }
    }
}
