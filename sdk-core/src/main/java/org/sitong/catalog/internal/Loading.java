package org.sitong.catalog.internal;

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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sitong.catalog.Catalog;
import org.sitong.catalog.CatalogLoad;
import org.sitong.catalog.CatalogProblem;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentStream;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;

/** One loading of a catalog. */
public final class Loading {

    private final DocumentReader reader;
    private final List<Definition> definitions = new ArrayList<>();
    private final List<CatalogProblem> problems = new ArrayList<>();
    private final Set<Path> taken = new HashSet<>();
    private int documents;

    /** Begins a loading. */
    public Loading(DocumentReader reader) {
        this.reader = reader;
    }

    /** What has been loaded. */
    public CatalogLoad result() {
        return new CatalogLoad(Catalog.of(definitions), documents, problems);
    }

    /** Loads a file, or a folder with all that is below it. */
    public void add(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (!Files.exists(path)) {
            problem(path, "document.not-found");
        } else {
            Optional<DocumentFormat> format = DocumentFormat.of(path);
            format.ifPresentOrElse(known -> file(path, known), () -> problem(path, "document.unknown-format"));
        }
    }

    private void folder(Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Walk(folder, files));
        } catch (IOException e) {
            unreadable(folder, e);
        }
        files.sort(Comparator.comparing(file -> shown(file).replace('/', '\0')));
        files.forEach(file -> DocumentFormat.of(file).ifPresent(format -> file(file, format)));
    }

    private void file(Path file, DocumentFormat format) {
        try {
            if (!taken.add(file.toRealPath())) {
                return;
            }
            try (DocumentStream stream = reader.stream(file, format)) {
                for (ReadResult result = stream.next(); result != null; result = stream.next()) {
                    documents++;
                    document(file, result);
                }
            }
        } catch (IOException e) {
            unreadable(file, e);
        }
    }

    private void document(Path file, ReadResult result) {
        boolean isLine = result.format() == DocumentFormat.NDJSON;
        String name = isLine ? shown(file) + ":" + result.text().firstLine() : shown(file);
        result.problems().forEach(problem -> problems.add(new CatalogProblem(name, problem)));
        for (Problem problem : result.binding().problems()) {
            JsonPointer pointer = problem.pointer() == null ? JsonPointer.ROOT : problem.pointer();
            Problem placed = problem.toBuilder()
                    .range(result.sourceMap().locate(pointer))
                    .build();
            problems.add(new CatalogProblem(name, placed));
        }
        Definition definition = result.definition();
        if (definition != null) {
            definitions.add(definition);
        }
    }

    private void unreadable(Path path, IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        String message = e.getMessage();
        problem(path, "document.unreadable", message == null || e instanceof FileSystemException ? kind : message);
    }

    private void problem(Path path, String id, String... arguments) {
        Problem problem = Problem.builder()
                .id(id)
                .messageKey(id)
                .arguments(List.of(arguments))
                .build();
        problems.add(new CatalogProblem(shown(path), problem));
    }

    private static String shown(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    /** Gathers the documents of a folder. */
    private final class Walk extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files;

        Walk(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            boolean broken = attributes.isSymbolicLink(); // links that lead somewhere have been followed
            if (!isHidden(file) && (attributes.isRegularFile() || broken)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!(e instanceof FileSystemLoopException)) {
                unreadable(file, e);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Hidden as on every system: by a name that begins with a dot; the folder that was asked for never is. */
        private boolean isHidden(Path path) {
            Path name = path.getFileName();
            return !path.equals(root) && name != null && name.toString().startsWith(".");
        }
    }
}
