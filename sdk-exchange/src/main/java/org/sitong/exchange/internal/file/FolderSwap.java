package org.sitong.exchange.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sitong.document.DocumentFiles;
import org.sitong.exchange.TableException;
import org.sitong.exchange.TableFormat;
import org.sitong.exchange.internal.ExchangeMessages;

/**
 * A folder that is filled in hiding and takes its place at once. One that it replaces steps aside first and comes back
 * when that fails; it must hold nothing but tables, so that nothing of a person's is deleted.
 */
public final class FolderSwap implements Closeable {

    private final Path target;
    private final Path hidden;
    private final boolean overwrite;

    private FolderSwap(Path target, Path hidden, boolean overwrite) {
        this.target = target;
        this.hidden = hidden;
        this.overwrite = overwrite;
    }

    /** Makes the hidden folder beside the target, which may not hold anything unless it may be overwritten. */
    public static FolderSwap begin(Path folder, boolean overwrite) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        try {
            if (Files.isSymbolicLink(target)) {
                target = target.toRealPath();
            }
            check(target, overwrite);
            Path beside = target.getParent() == null ? target : target.getParent();
            Files.createDirectories(beside);
            Path hidden = Files.createDirectory(unused(beside));
            return new FolderSwap(target, hidden, overwrite);
        } catch (TableException e) {
            throw e;
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    /** Where a file of the folder is written. */
    public Path file(String name) {
        return hidden.resolve(name);
    }

    /** Puts the folder in its place. */
    public void commit() throws IOException {
        try {
            check(target, overwrite); // it may have been filled meanwhile
            replace();
        } catch (TableException e) {
            throw e;
        } catch (IOException e) {
            throw failed(target, e);
        }
    }

    @Override
    public void close() throws IOException {
        delete(hidden);
    }

    private void replace() throws IOException {
        Path aside = null;
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            aside = unused(target.getParent());
            Files.move(target, aside, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (aside != null) {
                Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
        if (aside != null) {
            delete(aside);
        }
    }

    private static Path unused(Path folder) {
        return folder.resolve(".sitong-" + UUID.randomUUID());
    }

    private static void check(Path target, boolean overwrite) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new TableException(ExchangeMessages.naming("sink.folder-file", target), null);
        }
        List<Path> inside;
        try (Stream<Path> list = Files.list(target)) {
            inside = list.toList();
        }
        if (!inside.isEmpty() && !overwrite) {
            throw new TableException(ExchangeMessages.naming("sink.folder-taken", target), null);
        }
        for (Path path : inside) {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                    || TableFormat.of(path).isEmpty()) {
                throw new TableException(
                        ExchangeMessages.naming("sink.folder-other", target, path.getFileName()), null);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private static TableException failed(Path target, IOException failure) {
        return new TableException(
                ExchangeMessages.naming("sink.failed", target, DocumentFiles.reason(failure)), failure);
    }
}
