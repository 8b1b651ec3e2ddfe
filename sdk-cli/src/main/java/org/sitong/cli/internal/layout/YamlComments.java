package org.sitong.cli.internal.layout;

import java.util.ArrayList;
import java.util.List;
import org.sitong.document.SourceRange;
import org.sitong.document.SourceText;

/** The comments of a YAML text: whatever stands behind a {@code #} that is no part of a value. */
final class YamlComments {

    private YamlComments() {}

    /**
     * A comment.
     *
     * @param text from the {@code #} to the line's end, blanks at the end left out
     * @param offset where it begins
     * @param column the column where it begins, from 1
     * @param ownLine whether nothing stands before it on its line
     * @param spaced whether the line before it is blank
     */
    record Comment(String text, int offset, int column, boolean ownLine, boolean spaced) {}

    /** The comments of a text, in order. */
    static List<Comment> of(SourceText text, List<Entry> entries) {
        String content = text.content();
        boolean[] inScalar = scalars(content, entries);
        List<Comment> comments = new ArrayList<>();
        for (int i = 0; i < content.length(); i++) {
            if (content.charAt(i) == '#' && !inScalar[i] && isSeparated(content, i)) {
                int end = lineEnd(content, i);
                comments.add(comment(text, i, end));
                i = end;
            }
        }
        return comments;
    }

    /** Whether the line before the one of a place is blank; there must be one. */
    static boolean isSpaced(SourceText text, int line) {
        return line > text.firstLine() && text.line(line - 1).isBlank();
    }

    private static Comment comment(SourceText text, int start, int end) {
        SourceRange place = text.range(start, end);
        boolean ownLine =
                text.line(place.line()).substring(0, place.column() - 1).isBlank();
        String words = text.content().substring(start, end).stripTrailing();
        return new Comment(words, start, place.column(), ownLine, isSpaced(text, place.line()));
    }

    private static boolean isSeparated(String content, int at) {
        return at == 0 || Character.isWhitespace(content.charAt(at - 1));
    }

    /** Marks names and values; behind the sign of a block of lines, the rest of the line is none of its text. */
    private static boolean[] scalars(String content, List<Entry> entries) {
        boolean[] marked = new boolean[content.length()];
        for (Entry entry : entries) {
            if (entry.key() != null) {
                mark(marked, entry.key().offset(), entry.key().endOffset());
            }
            if (entry.scalar()) {
                int start = entry.value().offset();
                int end = entry.value().endOffset();
                boolean block = start < end && (content.charAt(start) == '|' || content.charAt(start) == '>');
                mark(marked, block ? lineEnd(content, start) : start, end);
            }
        }
        return marked;
    }

    private static void mark(boolean[] marked, int start, int end) {
        for (int i = start; i < end; i++) {
            marked[i] = true;
        }
    }

    private static int lineEnd(String content, int from) {
        int end = from;
        while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
