package org.sitong.document;

import java.nio.file.Path;

/**
 * A file that holds documents.
 *
 * @param path where it is
 * @param name what it is called towards people and in reports: as it was given, with {@code /} between folders
 * @param format how it is written, by its name
 */
public record DocumentFile(Path path, String name, DocumentFormat format) {}
