package org.sitong.cli.internal.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Failure;
import org.sitong.document.DocumentFiles;

/** Where a command writes a result: standard output, or a file that appears whole when everything went well. */
public final class Output implements Appendable, AutoCloseable {

    /** The name that stands for standard output. */
    public static final String STANDARD_OUTPUT = "-";

    private static final int BUFFER = 1 << 16;

    private final Console console;
    private final String name;
    private final @Nullable AtomicFile file;
    private final @Nullable Writer writer;

    private Output(Console console, String name, @Nullable AtomicFile file) {
        this.console = console;
        this.name = name;
        this.file = file;
        this.writer = file == null
                ? null
                : new BufferedWriter(new OutputStreamWriter(file.stream(), StandardCharsets.UTF_8), BUFFER);
    }

    /** Begins to write to a file, or to standard output where the name is {@code -}. */
    public static Output to(Console console, String name) {
        try {
            return new Output(
                    console, name, name.equals(STANDARD_OUTPUT) ? null : AtomicFile.at(InputFiles.path(name)));
        } catch (IOException e) {
            throw Failure.output("output.unwritable", name, DocumentFiles.reason(e, console.locale()));
        }
    }

    /** Refuses a file whose folder is not there, before any work is done for it. */
    public static void requireFolder(String name) {
        Path folder = InputFiles.path(name).toAbsolutePath().getParent();
        if (!name.equals(STANDARD_OUTPUT) && folder != null && !Files.isDirectory(folder)) {
            throw Failure.usage("output.no-folder", name, folder.toString());
        }
    }

    @Override
    public Output append(CharSequence text) {
        return append(text, 0, text.length());
    }

    @Override
    public Output append(char c) {
        return append(String.valueOf(c));
    }

    @Override
    public Output append(CharSequence text, int start, int end) {
        if (writer == null) {
            console.out().append(text, start, end);
            return this;
        }
        try {
            writer.append(text, start, end);
            return this;
        } catch (IOException e) {
            throw Failure.output("output.unwritable", name, DocumentFiles.reason(e, console.locale()));
        }
    }

    /** Puts what was written in its place. */
    public void commit() {
        if (file == null || writer == null) {
            return;
        }
        try {
            writer.flush();
            file.commit();
        } catch (IOException e) {
            throw Failure.output("output.unwritable", name, DocumentFiles.reason(e, console.locale()));
        }
    }

    @Override
    public void close() {
        if (file == null) {
            return;
        }
        try {
            file.close();
        } catch (IOException e) {
            throw Failure.output("output.unwritable", name, DocumentFiles.reason(e, console.locale()));
        }
    }
}
