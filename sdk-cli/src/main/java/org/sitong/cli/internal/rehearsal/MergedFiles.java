package org.sitong.cli.internal.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.file.Output;
import org.sitong.document.DocumentFiles;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.Definition;
import org.sitong.validation.rehearsal.RehearsedItem;

/** The folder to which merged definitions are written: each file under its own name, as it is but for what changes. */
public final class MergedFiles implements AutoCloseable {

    /** A document of a file of lines: the file and the line. */
    private static final Pattern DOCUMENT = Pattern.compile("(.*):([0-9]{1,9})", Pattern.DOTALL);

    private final Console console;
    private final LocalTexts texts = new LocalTexts();
    private final Path folder;
    private final List<Path> locals;
    private final Set<Path> written = new HashSet<>();
    private @Nullable String current;
    private @Nullable Output output;
    private long definitions;

    private MergedFiles(Console console, Path folder, List<Path> locals) {
        this.console = console;
        this.folder = folder;
        this.locals = locals;
    }

    /**
     * A folder that is not there yet, or empty: nothing of anybody is replaced. What is written keeps its place below the argument
     * that named it.
     */
    public static MergedFiles in(Console console, String name, List<String> locals) {
        Path folder = InputFiles.path(name);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw Failure.usage("rehearse.no-folder", name);
        }
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw Failure.usage("rehearse.not-empty", name);
                }
            }
        } catch (IOException e) {
            throw Failure.output("output.unwritable", name, DocumentFiles.reason(e, console.locale()));
        }
        return new MergedFiles(
                console,
                folder,
                locals.stream()
                        .map(local -> InputFiles.path(local).toAbsolutePath().normalize())
                        .toList());
    }

    /** Writes what a definition was merged to, if it was. Items come file by file. */
    public void add(RehearsedItem item) {
        Definition merged = item.merged();
        if (merged == null) {
            return;
        }
        Matcher document = DOCUMENT.matcher(item.document());
        String file = document.matches() ? document.group(1) : item.document();
        DocumentFormat format = DocumentFormat.of(InputFiles.path(file)).orElse(DocumentFormat.NDJSON);
        int line = format == DocumentFormat.NDJSON && document.matches() ? Integer.parseInt(document.group(2)) : 1;
        String text = file.equals(InputFiles.STANDARD_INPUT) ? anew(format, merged) : text(file, format, line, merged);
        open(file).append(text).append(format == DocumentFormat.NDJSON ? "\n" : "");
        definitions++;
    }

    /** The document's own text with what changes; all of it written anew only where that cannot be. */
    private String text(String file, DocumentFormat format, int line, Definition merged) {
        try {
            return texts.changed(InputFiles.path(file), format, line, merged).orElseGet(() -> {
                console.note(console.text("rehearse.anew", file));
                return anew(format, merged);
            });
        } catch (IOException e) {
            throw Failure.noInput("input.unreadable", file, DocumentFiles.reason(e, console.locale()));
        }
    }

    private static String anew(DocumentFormat format, Definition merged) {
        return format == DocumentFormat.NDJSON
                ? DocumentWriter.compactJson().write(merged)
                : DocumentWriter.of(format).write(merged);
    }

    /** How many definitions were written. */
    public long definitions() {
        return definitions;
    }

    private Output open(String file) {
        if (output != null && file.equals(current)) {
            return output;
        }
        commit();
        Path path = folder.resolve(within(InputFiles.path(file)));
        if (!written.add(path)) {
            throw Failure.usage("rehearse.same-name", path.toString());
        }
        try {
            Files.createDirectories(path.getParent());
        } catch (IOException e) {
            throw Failure.output("output.unwritable", path.toString(), DocumentFiles.reason(e, console.locale()));
        }
        Output opened = Output.to(console, path.toString());
        current = file;
        output = opened;
        return opened;
    }

    /** The path below the argument that named it, of several arguments with the last name of that one; standard input has a name. */
    private Path within(Path path) {
        if (path.toString().equals(InputFiles.STANDARD_INPUT)) {
            return Path.of("merged.ndjson");
        }
        Path whole = path.toAbsolutePath().normalize();
        Path root = locals.stream()
                .filter(whole::startsWith)
                .max(Comparator.comparingInt(Path::getNameCount))
                .orElse(whole);
        if (root.equals(whole)) {
            return whole.getFileName();
        }
        Path below = root.relativize(whole);
        return locals.size() == 1 || root.getFileName() == null
                ? below
                : root.getFileName().resolve(below);
    }

    /** Puts the last file in its place. */
    public void commit() {
        if (output != null) {
            output.commit();
            output.close();
            output = null;
        }
    }

    @Override
    public void close() {
        try {
            texts.close();
        } catch (IOException e) {
            throw Failure.noInput(
                    "input.unreadable", String.valueOf(current), DocumentFiles.reason(e, console.locale()));
        } finally {
            if (output != null) {
                output.close();
            }
        }
    }
}
