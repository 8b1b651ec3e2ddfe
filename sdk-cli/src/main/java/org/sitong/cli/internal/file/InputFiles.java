package org.sitong.cli.internal.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.NoDocument;

/** What the paths on the command line name. */
public final class InputFiles {

    /** The path that stands for standard input. */
    public static final String STANDARD_INPUT = "-";

    private final DocumentFiles found;

    private InputFiles(DocumentFiles found) {
        this.found = found;
    }

    /** Finds the files that these paths name, and tells people what gives no input. Nothing is opened yet. */
    public static InputFiles find(List<String> paths, Console console) {
        DocumentFiles found =
                DocumentFiles.find(paths.stream().map(InputFiles::path).toList());
        found.missing().forEach(missing -> console.error(text(missing, console)));
        return new InputFiles(found);
    }

    /** The files, in order. */
    public List<DocumentFile> files() {
        return found.files();
    }

    /** What is to be said at the end when all else goes well. */
    public int exitCode() {
        return found.missing().isEmpty() ? ExitCodes.OK : ExitCodes.NO_INPUT;
    }

    /** The path with a name; a name that the system cannot take is no input. */
    public static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw Failure.noInput("input.bad-name", name, e.getReason());
        }
    }

    private static String text(NoDocument missing, Console console) {
        return switch (missing.reason()) {
            case NOT_FOUND -> console.text("input.not-found", missing.name(), absolute(missing.name()));
            case UNKNOWN_FORMAT -> console.text("input.unknown-format", missing.name(), extensions());
            case EMPTY_FOLDER -> console.text("input.empty-folder", missing.name(), extensions());
            case NO_FILE -> console.text("input.no-file", missing.name());
            case UNREADABLE ->
                console.text(
                        "input.unreadable", missing.name(), missing.problem().text(console.locale()));
        };
    }

    private static String absolute(String name) {
        return path(name).toAbsolutePath().toString();
    }

    private static String extensions() {
        return Stream.of(DocumentFormat.values())
                .flatMap(format -> format.extensions().stream())
                .collect(Collectors.joining(" "));
    }
}
