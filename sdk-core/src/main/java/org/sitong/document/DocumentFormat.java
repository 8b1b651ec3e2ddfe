package org.sitong.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a document is written down. */
public enum DocumentFormat {
    /** JSON (RFC 8259): one value a file. */
    JSON(".json"),
    /** YAML 1.2 with the JSON schema, without anchors, aliases and tags: one document a file. */
    YAML(".yaml", ".yml"),
    /** One JSON document on each line. */
    NDJSON(".ndjson", ".jsonl");

    private final List<String> extensions;

    DocumentFormat(String... extensions) {
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
    public static Optional<DocumentFormat> of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString().toLowerCase(Locale.ROOT);
        for (DocumentFormat format : values()) {
            if (format.extensions.stream().anyMatch(name::endsWith)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
