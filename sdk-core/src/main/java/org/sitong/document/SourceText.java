package org.sitong.document;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of one document, for finding and showing places in it. Lines end at LF, CRLF or CR. In NDJSON the text is
 * one line, which knows its number in the file; there a CR alone ends no line. Immutable and thread-safe.
 */
public final class SourceText {

    private final String content;
    private final int firstLine;
    private final boolean singleLine;
    private volatile int @Nullable [] lineStarts;

    private SourceText(String content, int firstLine, boolean singleLine) {
        this.content = Objects.requireNonNull(content, "content");
        this.firstLine = firstLine;
        this.singleLine = singleLine;
    }

    /**
     * Makes a text.
     *
     * @param content the characters, without byte order mark
     * @param firstLine the number of its first line, from 1
     * @return the text
     */
    public static SourceText of(String content, int firstLine) {
        return new SourceText(content, firstLine, false);
    }

    /**
     * Makes a text that is one line of a file, whatever it holds.
     *
     * @param content the characters, without byte order mark
     * @param number the line's number, from 1
     * @return the text
     */
    public static SourceText ofLine(String content, int number) {
        return new SourceText(content, number, true);
    }

    /**
     * The characters.
     *
     * @return the whole text, without byte order mark
     */
    public String content() {
        return content;
    }

    /**
     * Where the text starts in its file.
     *
     * @return the number of its first line, from 1
     */
    public int firstLine() {
        return firstLine;
    }

    /**
     * Where the text ends in its file.
     *
     * @return the number of its last line
     */
    public int lastLine() {
        return firstLine + starts().length - 1;
    }

    /**
     * One line, for showing.
     *
     * @param number the line's number, as in a {@link SourceRange}
     * @return the line without its end; empty where the text has no such line
     */
    public String line(int number) {
        int[] starts = starts();
        int index = number - firstLine;
        if (index < 0 || index >= starts.length) {
            return "";
        }
        int end = index + 1 < starts.length ? starts[index + 1] : content.length();
        while (!singleLine && end > starts[index] && isLineEnd(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(starts[index], end);
    }

    /**
     * Turns offsets into lines and columns.
     *
     * @param offset where the stretch starts, from 0; clipped to the text
     * @param endOffset the offset after its last character; clipped to the text
     * @return the stretch
     */
    public SourceRange range(int offset, int endOffset) {
        int[] starts = starts();
        int from = Math.max(0, Math.min(offset, content.length()));
        int to = Math.max(from, Math.min(endOffset, content.length()));
        int line = lineIndex(starts, from);
        int endLine = lineIndex(starts, to);
        return new SourceRange(
                firstLine + line, from - starts[line] + 1, firstLine + endLine, to - starts[endLine] + 1, from, to);
    }

    private static int lineIndex(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private int[] starts() {
        int[] known = lineStarts;
        if (known == null) {
            known = singleLine ? new int[1] : findLines(content);
            lineStarts = known;
        }
        return known;
    }

    private static int[] findLines(String content) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean crBeforeLf = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
            if (isLineEnd(c) && !crBeforeLf) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
