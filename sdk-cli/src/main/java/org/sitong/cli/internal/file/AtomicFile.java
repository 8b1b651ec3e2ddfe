package org.sitong.cli.internal.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears whole or not at all: written beside its place, then moved there. A link stays a link, what it points at
 * is replaced; the permissions of a file that is replaced are kept. What is no file (a pipe, a device) is written to directly.
 */
public final class AtomicFile implements AutoCloseable {

    private final Path target;
    private final Path written;
    private final OutputStream stream;
    private final @Nullable FileChannel channel;
    private boolean committed;

    private AtomicFile(Path target, Path written, OutputStream stream, @Nullable FileChannel channel) {
        this.target = target;
        this.written = written;
        this.stream = stream;
        this.channel = channel;
    }

    /**
     * Begins to write. Without {@link #commit} everything stays as it was.
     *
     * @throws IOException when nothing can be written there, or what is there may only be read
     */
    public static AtomicFile at(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, target, Files.newOutputStream(target), null);
        }
        if (Files.exists(target) && isReadOnly(target)) {
            throw new AccessDeniedException(target.toString());
        }
        Path written = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        FileChannel channel = FileChannel.open(written, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new AtomicFile(target, written, Channels.newOutputStream(channel), channel);
    }

    /** Whether a file is meant to be read only; a folder that may be written would let it be replaced all the same. */
    private static boolean isReadOnly(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        boolean forAll = view != null
                && view.readAttributes().permissions().stream()
                        .noneMatch(right -> right.name().endsWith("_WRITE"));
        return forAll || !Files.isWritable(file);
    }

    /** Writes a whole file. */
    public static void write(Path path, byte[] content) throws IOException {
        try (AtomicFile file = at(path)) {
            file.stream().write(content);
            file.commit();
        }
    }

    /** Where to write; closed by {@link #commit} or {@link #close}. */
    public OutputStream stream() {
        return stream;
    }

    /**
     * Puts what was written in its place.
     *
     * @throws IOException when that fails; the place is as it was then
     */
    public void commit() throws IOException {
        stream.flush();
        if (channel != null) {
            channel.force(true); // a machine that loses its power finds the old file or the whole new one
        }
        stream.close();
        if (!written.equals(target)) {
            if (Files.exists(target)) {
                copyPermissions();
            }
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
        }
        committed = true;
    }

    private void copyPermissions() throws IOException {
        PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView to =
                Files.getFileAttributeView(written, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (from != null && to != null) {
            to.setPermissions(from.readAttributes().permissions());
        }
    }

    @Override
    public void close() throws IOException {
        stream.close();
        if (!committed && !written.equals(target)) {
            Files.deleteIfExists(written);
        }
    }
}
