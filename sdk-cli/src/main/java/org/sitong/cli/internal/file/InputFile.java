package org.sitong.cli.internal.file;

import java.nio.file.Path;
import org.sitong.document.DocumentFormat;

/**
 * A file of definitions.
 *
 * @param path where it is
 * @param name what it is called towards people and in reports: as it was given, with {@code /} between folders
 * @param format how it is written, by its name
 */
public record InputFile(Path path, String name, DocumentFormat format) {}
