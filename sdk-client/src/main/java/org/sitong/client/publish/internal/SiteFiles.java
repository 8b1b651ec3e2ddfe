package org.sitong.client.publish.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.trust.TooLargeException;

/** Files of a catalog's folder: each is there whole or not at all. */
public final class SiteFiles {

    private final Path folder;

    /** The files of a folder. */
    public SiteFiles(Path folder) {
        this.folder = folder;
    }

    /** A file of the folder. */
    public Path path(String name) {
        return folder.resolve(name);
    }

    /** What a file holds; {@code null} where there is none. */
    public byte @Nullable [] read(String name, long limit) throws IOException {
        Path file = path(name);
        try {
            if (Files.size(file) > limit) {
                throw new TooLargeException(name, limit);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Writes a file beside its place, on the disk, and then moves it there. */
    public void write(String name, byte[] bytes) throws IOException {
        Path file = path(name);
        Path beside = beside(file);
        try {
            try (FileChannel channel = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Copies a file from elsewhere in the same way. */
    public void copy(Path from, String name) throws IOException {
        Path file = path(name);
        Path beside = beside(file);
        try {
            Files.copy(from, beside, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            move(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path beside(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null) {
            throw new NoSuchFileException(file.toString());
        }
        Files.createDirectories(parent);
        return parent.resolve("." + file.getFileName() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Deletes a folder with all that is in it. */
    public static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> below = Files.walk(folder)) {
            all = below.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
