package org.sitong.cli.internal.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.document.DocumentFormat;

/**
 * The files that paths name: files themselves, and the files of definitions in folders and all that is below them, hidden
 * ones left out. The order is that of the paths, inside a folder that of the names, so that it is the same on every machine;
 * a file that is named twice is taken once.
 */
public final class InputFiles {

    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private static final Comparator<InputFile> BY_NAME =
            Comparator.comparing(file -> file.name().replace('/', '\0'));

    private final List<InputFile> files = new ArrayList<>();
    private final List<Lack> lacks = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();

    private InputFiles() {}

    /**
     * A path, or something below it, that gives no input.
     *
     * @param key the text that says why and what to do; its first argument is the place
     * @param place the path
     * @param detail what the system says of it; empty where it says nothing
     */
    public record Lack(String key, String place, String detail) {

        /** The text in the console's language. */
        public String text(Console console) {
            return console.text(key, place, detail);
        }
    }

    /** Finds what these paths name. Nothing is opened yet. */
    public static InputFiles find(List<String> paths) {
        InputFiles found = new InputFiles();
        paths.forEach(found::add);
        return found;
    }

    /** The files, in order. */
    public List<InputFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** What gave no input. */
    public List<Lack> lacks() {
        return Collections.unmodifiableList(lacks);
    }

    /** The extensions of files of definitions, for people. */
    public static String extensions() {
        return Stream.of(DocumentFormat.values())
                .flatMap(format -> format.extensions().stream())
                .collect(Collectors.joining(" "));
    }

    /** The path with a name; a name that the system cannot take is no input. */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.noInput("input.bad-name", name, e.getReason());
        }
    }

    private void add(String name) {
        Path path = path(name);
        if (Files.isDirectory(path)) {
            addFolder(path);
        } else if (!Files.exists(path)) {
            lacks.add(new Lack("input.not-found", name, path.toAbsolutePath().toString()));
        } else {
            Optional<DocumentFormat> format = DocumentFormat.of(path);
            format.ifPresentOrElse(
                    known -> take(new InputFile(path, display(path), known)),
                    () -> lacks.add(new Lack("input.unknown-format", name, extensions())));
        }
    }

    private void addFolder(Path folder) {
        List<InputFile> below = new ArrayList<>();
        int lacksBefore = lacks.size();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder, below));
        } catch (IOException e) {
            lacks.add(new Lack("input.unreadable", display(folder), reason(e)));
        }
        if (below.isEmpty() && lacks.size() == lacksBefore) {
            lacks.add(new Lack("input.empty-folder", display(folder), extensions()));
        }
        below.sort(BY_NAME);
        below.forEach(this::take);
    }

    private void take(InputFile file) {
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

    private static String display(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** What the system says of a failure, without the path that is said already. */
    public static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        String message = e.getMessage();
        return message == null || e instanceof java.nio.file.FileSystemException ? kind : message;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<InputFile> below;

        Walk(Path root, List<InputFile> below) {
            this.root = root;
            this.below = below;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && attributes.isRegularFile()) {
                DocumentFormat.of(file).ifPresent(format -> below.add(new InputFile(file, display(file), format)));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            lacks.add(new Lack("input.unreadable", display(file), reason(e)));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return !path.equals(root) && path.getFileName().toString().startsWith(".");
        }
    }
}
