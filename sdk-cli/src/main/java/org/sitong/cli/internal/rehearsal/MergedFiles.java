package org.sitong.cli.internal.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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

/** The folder to which merged definitions are written: each file under its own name, in its own format, with what changes. */
public final class MergedFiles implements AutoCloseable {

    private final Console console;
    private final Path folder;
    private final Set<Path> written = new HashSet<>();
    private @Nullable String current;
    private @Nullable Output output;
    private long definitions;

    private MergedFiles(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    /** A folder that is not there yet, or empty: nothing of anybody is replaced. */
    public static MergedFiles in(Console console, String name) {
        Path folder = InputFiles.path(name);
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
        return new MergedFiles(console, folder);
    }

    /** Writes what a definition was merged to, if it was. Items come file by file. */
    public void add(RehearsedItem item) {
        Definition merged = item.merged();
        if (merged == null) {
            return;
        }
        String file = file(item.document());
        DocumentFormat format = DocumentFormat.of(InputFiles.path(file)).orElse(DocumentFormat.NDJSON);
        open(file)
                .append(
                        format == DocumentFormat.NDJSON
                                ? DocumentWriter.compactJson().write(merged) + "\n"
                                : DocumentWriter.of(format).write(merged));
        definitions++;
    }

    /** How many definitions were written. */
    public long definitions() {
        return definitions;
    }

    private static String file(String document) {
        return document.replaceFirst(":[0-9]+$", "");
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

    /** The path as one below a folder: neither from the root nor upwards; standard input has a name of its own. */
    private static Path within(Path path) {
        if (path.toString().equals(InputFiles.STANDARD_INPUT)) {
            return Path.of("merged.ndjson");
        }
        Path normal = path.normalize();
        int from = 0;
        while (from < normal.getNameCount() - 1
                && normal.getName(from).toString().equals("..")) {
            from++;
        }
        return normal.subpath(from, normal.getNameCount());
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
        if (output != null) {
            output.close();
        }
    }
}
