package org.sitong.cli.internal.diff;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.ExitCodes;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.file.InputFiles;
import org.sitong.cli.internal.git.Git;
import org.sitong.cli.internal.git.Revision;
import org.sitong.cli.internal.validate.DocumentInputs;
import org.sitong.document.DocumentReader;
import org.sitong.validation.Input;
import org.sitong.validation.Inputs;

/** The documents of one side: files and folders, standard input, or what a git revision has. */
public final class Side implements Iterator<Input>, AutoCloseable {

    private final Iterator<Input> documents;
    private final AutoCloseable resource;
    private final int exitCode;

    private Side(Iterator<Input> documents, AutoCloseable resource, int exitCode) {
        this.documents = documents;
        this.resource = resource;
        this.exitCode = exitCode;
    }

    /** Opens what an argument names; what is not there is told. */
    public static Side open(String argument, Console console) {
        if (Revision.isOne(argument)) {
            Revision revision = Revision.open(new Git("git"), argument);
            return new Side(new RevisionInputs(revision), revision, ExitCodes.OK);
        }
        boolean standardInput = argument.equals(InputFiles.STANDARD_INPUT);
        InputFiles found = InputFiles.find(standardInput ? List.of() : List.of(argument), console);
        DocumentInputs inputs = new DocumentInputs(console, standardInput, List.of(), found.files());
        return new Side(
                inputs, inputs, found.files().isEmpty() && !standardInput ? ExitCodes.NO_INPUT : found.exitCode());
    }

    /** What is to be said at the end when all else goes well. */
    public int exitCode() {
        return exitCode;
    }

    @Override
    public boolean hasNext() {
        return documents.hasNext();
    }

    @Override
    public Input next() {
        return documents.next();
    }

    @Override
    public void close() {
        try {
            resource.close();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The documents of a revision, one file after another. */
    private static final class RevisionInputs implements Iterator<Input> {

        private final Revision revision;
        private final Deque<Revision.File> waiting;
        private @Nullable Iterator<Input> documents;

        RevisionInputs(Revision revision) {
            this.revision = revision;
            this.waiting = new ArrayDeque<>(revision.files());
        }

        @Override
        public boolean hasNext() {
            while (documents == null || !documents.hasNext()) {
                if (waiting.isEmpty()) {
                    return false;
                }
                Revision.File file = waiting.remove();
                byte[] bytes = revision.read(file);
                documents = Inputs.of(
                                file.name(), new ByteArrayInputStream(bytes), file.format(), DocumentReader.standard())
                        .iterator();
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
    }
}
