package org.sitong.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a file holds the rows of a table. */
public enum TableFormat {
    /** Comma-separated values (RFC 4180), the names of the columns in the first line. */
    CSV(".csv"),
    /** A list of objects, or an object whose first list holds them. */
    JSON(".json"),
    /** One object a line. */
    NDJSON(".ndjson", ".jsonl");

    private final List<String> extensions;

    TableFormat(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /**
     * The file name extensions that stand for this format.
     *
     * @return the extensions in lower case, each with its dot; the usual one first
     */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * Recognises a format by a file's name.
     *
     * @param file a path; only its last name counts, in any case
     * @return the format, or empty when the extension stands for none
     */
    public static Optional<TableFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (TableFormat format : values()) {
            if (format.extensions.stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
