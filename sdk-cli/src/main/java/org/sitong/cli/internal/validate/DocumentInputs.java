package org.sitong.cli.internal.validate;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.validation.Input;
import org.sitong.validation.Inputs;

/**
 * The documents of many files, one file open at a time. Not a stream of streams: walking one of those by an iterator would hold
 * a whole file of lines in memory.
 */
public final class DocumentInputs implements Iterator<Input>, AutoCloseable {

    private final Deque<Supplier<Stream<Input>>> waiting = new ArrayDeque<>();
    private @Nullable Stream<Input> open;
    private @Nullable Iterator<Input> documents;

    /**
     * The documents of these files, before them those of standard input where it is named, and before all those that are context
     * only.
     */
    public DocumentInputs(
            Console console, boolean standardInput, List<DocumentFile> context, List<DocumentFile> files) {
        DocumentReader reader = DocumentReader.standard();
        context.forEach(file -> waiting.add(() -> documents(file, reader).map(Input::asContext)));
        if (standardInput) {
            waiting.add(() -> Inputs.of(InputFiles.STANDARD_INPUT, console.in(), DocumentFormat.NDJSON, reader));
        }
        files.forEach(file -> waiting.add(() -> documents(file, reader)));
    }

    private static Stream<Input> documents(DocumentFile file, DocumentReader reader) {
        try {
            return Inputs.of(file.name(), file.path(), reader);
        } catch (IOException e) {
            return Stream.of(Input.unreadable(file.name(), e));
        }
    }

    @Override
    public boolean hasNext() {
        while (documents == null || !documents.hasNext()) {
            close();
            if (waiting.isEmpty()) {
                return false;
            }
            open = waiting.remove().get();
            documents = open.iterator();
        }
        return true;
    }

    @Override
    public Input next() {
        if (!hasNext() || documents == null) {
            throw new NoSuchElementException();
        }
        return documents.next();
    }

    @Override
    public void close() {
        if (open != null) {
            open.close();
            open = null;
            documents = null;
        }
    }
}
