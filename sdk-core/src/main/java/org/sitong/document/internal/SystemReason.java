package org.sitong.document.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sitong.document.DocumentFiles;

/** Says in plain words why the system refuses a file. */
public final class SystemReason {

    private static final String PREFIX = "document.unreadable.";
    private static final String OTHER = "other";

    private static final Map<Class<? extends IOException>, String> BY_CLASS = Map.of(
            AccessDeniedException.class, "denied",
            NoSuchFileException.class, "gone",
            FileNotFoundException.class, "gone",
            FileSystemLoopException.class, "loop",
            NotDirectoryException.class, "no-folder",
            FileAlreadyExistsException.class, "exists");

    /** What systems say where Java has no class of its own for it. */
    private static final List<Map.Entry<String, String>> BY_WORDS = List.of(
            Map.entry("Too many levels of symbolic links", "loop"),
            Map.entry("Permission denied", "denied"),
            Map.entry("Is a directory", "folder"),
            Map.entry("No space left", "full"),
            Map.entry("Disk quota exceeded", "full"),
            Map.entry("Read-only file system", "read-only"),
            Map.entry("Too many open files", "open-files"),
            Map.entry("File name too long", "name-too-long"),
            Map.entry("Broken pipe", "pipe"));

    private SystemReason() {}

    /** The reason as a text without a place; what is not known is told in the system's own words. */
    public static Text of(IOException failure) {
        String known = BY_CLASS.get(failure.getClass());
        return known == null ? ofWords(failure) : Text.of(PREFIX + known);
    }

    private static Text ofWords(IOException failure) {
        String said = Objects.requireNonNullElse(
                failure instanceof FileSystemException refused ? refused.getReason() : failure.getMessage(), "");
        for (Map.Entry<String, String> words : BY_WORDS) {
            if (said.contains(words.getKey())) {
                return Text.of(PREFIX + words.getValue());
            }
        }
        return Text.of(PREFIX + OTHER, said.isEmpty() ? DocumentFiles.reason(failure) : said);
    }
}
