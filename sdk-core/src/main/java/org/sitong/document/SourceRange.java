package org.sitong.document;

/**
 * A stretch of a source text. Lines and columns count from 1, columns in UTF-16 units; ends are exclusive.
 *
 * @param line the line where it starts; in NDJSON the line of the file
 * @param column the column where it starts
 * @param endLine the line where it ends
 * @param endColumn the column after its last character
 * @param offset where it starts in {@link SourceText#content()}, from 0, in UTF-16 units
 * @param endOffset the offset after its last character
 */
public record SourceRange(int line, int column, int endLine, int endColumn, int offset, int endOffset) {}
