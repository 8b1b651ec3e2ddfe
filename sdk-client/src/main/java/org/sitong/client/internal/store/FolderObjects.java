package org.sitong.client.internal.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Digest;

/** Objects in files that are called by their digests. */
public final class FolderObjects implements Objects {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+-[0-9a-f]{64}");

    private final Path folder;
    private final Path temporary;

    FolderObjects(Path folder, Path temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    private Path file(Digest digest) {
        return folder.resolve(digest.hex().substring(0, 2)).resolve(digest.algorithm() + "-" + digest.hex());
    }

    @Override
    public byte @Nullable [] read(Digest digest, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(file(digest))) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16L, limit + 1));
            return bytes.length > limit ? null : bytes;
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    @Override
    public boolean has(Digest digest, long size) {
        Path file = file(digest);
        try {
            return Files.isRegularFile(file) && (size < 0 || Files.size(file) == size);
        } catch (IOException e) {
            return false; // gone in between: then it is not there
        }
    }

    @Override
    public void put(Digest digest, byte[] bytes) throws IOException {
        Path file = file(digest);
        Files.createDirectories(file.getParent());
        FileWriting.atomically(file, temporary, bytes);
    }

    @Override
    public void drop(Digest digest) throws IOException {
        Files.deleteIfExists(file(digest));
    }

    /** All objects, in the order of their names. */
    public List<Digest> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .map(name ->
                            new Digest(name.substring(0, name.indexOf('-')), name.substring(name.indexOf('-') + 1)))
                    .toList();
        }
    }

    /** Drops all objects but these. */
    void keepOnly(Set<Digest> kept) throws IOException {
        for (Digest digest : list()) {
            if (!kept.contains(digest)) {
                drop(digest);
            }
        }
    }
}
