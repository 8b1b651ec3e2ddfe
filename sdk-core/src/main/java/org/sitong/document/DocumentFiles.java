package org.sitong.document;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sitong.document.NoDocument.Reason;

/**
 * The files of documents that paths name: files themselves, and those in folders and all that is below them, hidden ones
 * (by a name that begins with a dot) left out. The order is that of the paths, inside a folder that of the names, so that
 * it is the same on every machine; a file that is named twice is taken once. Links are followed, and a loop of links ends
 * where it begins.
 *
 * <p>Finding opens no file. Immutable once found, and thread-safe.
 */
public final class DocumentFiles {

    private static final Comparator<DocumentFile> BY_NAME =
            Comparator.comparing(file -> file.name().replace('/', '\0'));

    private final List<DocumentFile> files = new ArrayList<>();
    private final List<NoDocument> missing = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();

    private DocumentFiles() {}

    /**
     * Finds what paths name.
     *
     * @param paths files and folders
     * @return what was found, and what was not
     */
    public static DocumentFiles find(Collection<Path> paths) {
        DocumentFiles found = new DocumentFiles();
        paths.forEach(found::add);
        return found;
    }

    /**
     * The files, in order.
     *
     * @return the files; unmodifiable
     */
    public List<DocumentFile> files() {
        return Collections.unmodifiableList(files);
    }

    /**
     * What gives no documents.
     *
     * @return the places with the reason; unmodifiable
     */
    public List<NoDocument> missing() {
        return Collections.unmodifiableList(missing);
    }

    /**
     * Why the system refuses a file, in a person's words.
     *
     * @param failure a failure to read or write
     * @param locale Chinese or English, any other gets English
     * @return a short text without the place; the system's own words where the failure is not known
     */
    public static String reason(IOException failure, Locale locale) {
        return Problem.unreadable(failure).text(locale);
    }

    /**
     * What the system says of a failure, without the path that is said already, for programs.
     *
     * @param failure a failure to read or write
     * @return a short text in no language in particular; the kind of failure where the system says nothing more
     */
    public static String reason(IOException failure) {
        String message = failure.getMessage();
        return message == null || failure instanceof FileSystemException
                ? failure.getClass().getSimpleName().replace("Exception", "")
                : message;
    }

    private void add(Path path) {
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            missing.add(new NoDocument(name(path), Reason.NOT_FOUND, null));
        } else if (!Files.isRegularFile(path)) {
            missing.add(new NoDocument(name(path), Reason.NO_FILE, null));
        } else {
            Optional<DocumentFormat> format = DocumentFormat.of(path);
            format.ifPresentOrElse(
                    known -> take(new DocumentFile(path, name(path), known)),
                    () -> missing.add(new NoDocument(name(path), Reason.UNKNOWN_FORMAT, null)));
        }
    }

    private void addFolder(Path folder) {
        List<DocumentFile> below = new ArrayList<>();
        int missingBefore = missing.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder, below));
        } catch (IOException e) {
            missing.add(new NoDocument(name(folder), Reason.UNREADABLE, e));
        }
        if (below.isEmpty() && missing.size() == missingBefore) {
            missing.add(new NoDocument(name(folder), Reason.EMPTY_FOLDER, null));
        }
        below.sort(BY_NAME);
        below.forEach(this::take);
    }

    private void take(DocumentFile file) {
        if (taken.add(real(file.path()))) {
            files.add(file);
        }
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize(); // opening it will say what is wrong with it
        }
    }

    private static String name(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<DocumentFile> below;

        Walk(Path root, List<DocumentFile> below) {
            this.root = root;
            this.below = below;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean broken = attributes.isSymbolicLink(); // links that lead somewhere have been followed
            if (!isHidden(file) && (attributes.isRegularFile() || broken)) {
                DocumentFormat.of(file).ifPresent(format -> below.add(new DocumentFile(file, name(file), format)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                missing.add(new NoDocument(name(file), Reason.UNREADABLE, e));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
