package org.sitong.cli.internal.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.cli.internal.layout.YamlComments.Comment;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceText;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * The canonical layout of one YAML document with its comments. The value is written as the SDK writes it; then each comment
 * is put before the value that it stood before, or behind the one that it stood behind, and one blank line is kept where there
 * were any.
 */
final class YamlLayout {

    private final SourceText source;
    private final List<Entry> before;
    private final List<Entry> after;
    private final String[] lines;

    /** What comes before a line of the new text, by the line's number from 1. */
    private final Map<Integer, StringBuilder> above = new HashMap<>();

    private final Set<Integer> commented = new HashSet<>();

    private YamlLayout(ReadResult read, JsonValue value, DocumentReader reader) {
        String bare = DocumentWriter.of(DocumentFormat.YAML).write(value);
        ReadResult written = reader.read(Layout.utf8(bare), DocumentFormat.YAML);
        this.source = read.text();
        this.before = Entry.all(value, read.sourceMap());
        this.after = Entry.all(value, written.sourceMap());
        this.lines = bare.split("\n");
    }

    /** Lays a document out. */
    static String format(ReadResult read, JsonValue value, DocumentReader reader) {
        return new YamlLayout(read, value, reader).format();
    }

    /** The comments of a document, as they read. */
    static List<String> comments(ReadResult read, JsonValue value) {
        return YamlComments.of(read.text(), Entry.all(value, read.sourceMap())).stream()
                .map(Comment::text)
                .toList();
    }

    private String format() {
        int lastLine = 0;
        List<Comment> comments = YamlComments.of(source, before);
        int next = 0;
        for (int i = 0; i <= before.size(); i++) {
            int limit = i < before.size() ? before.get(i).start().offset() : Integer.MAX_VALUE;
            for (; next < comments.size() && comments.get(next).offset() < limit; next++) {
                place(comments.get(next), i);
            }
            if (i < before.size() && before.get(i).start().line() != lastLine) {
                lastLine = before.get(i).start().line();
                space(line(i), YamlComments.isSpaced(source, lastLine));
            }
        }
        return join();
    }

    /** Puts a comment between the values {@code next - 1} and {@code next}. */
    private void place(Comment comment, int next) {
        if (!comment.ownLine() && next > 0 && line(next - 1) != line(next) && commented.add(line(next - 1))) {
            lines[line(next - 1) - 1] += " " + comment.text();
            return;
        }
        int line = line(next);
        space(line, comment.spaced());
        above(line)
                .append(" ".repeat(indent(comment, next)))
                .append(comment.text())
                .append('\n');
    }

    private int line(int entry) {
        return entry < after.size() ? after.get(entry).start().line() : lines.length + 1;
    }

    private void space(int line, boolean spaced) {
        StringBuilder text = above(line);
        boolean first = line == 1 && text.isEmpty();
        if (spaced && !first && !endsBlank(text)) {
            text.append('\n');
        }
    }

    private static boolean endsBlank(StringBuilder text) {
        int length = text.length();
        return length > 0 && text.charAt(length - 1) == '\n' && (length == 1 || text.charAt(length - 2) == '\n');
    }

    private StringBuilder above(int line) {
        return above.computeIfAbsent(line, number -> new StringBuilder());
    }

    /** As deep as the next value, unless the comment stood deeper: then as deep as what it stood under. */
    private int indent(Comment comment, int next) {
        if (next < before.size() && (next == 0 || !isDeeper(comment, next) || isInside(next, next - 1))) {
            return leading(lines[line(next) - 1]);
        }
        int deepest = -1;
        int indent = 0;
        for (int at = next - 1; at >= 0; at = parent(at)) {
            Entry was = before.get(at);
            int first = leading(source.line(was.start().line()));
            int column = was.key() == null ? first : was.start().column() - 1;
            int newFirst = leading(lines[line(at) - 1]);
            int newColumn = was.key() == null ? newFirst : after.get(at).start().column() - 1;
            if (column < comment.column() && column > deepest) {
                deepest = column;
                indent = newColumn;
            }
            if (first < comment.column() && first > deepest) {
                deepest = first;
                indent = newFirst;
            }
        }
        return indent;
    }

    private boolean isDeeper(Comment comment, int next) {
        return comment.column() - 1
                > leading(source.line(before.get(next).start().line()));
    }

    private boolean isInside(int inner, int outer) {
        return before.get(outer).pointer().covers(before.get(inner).pointer());
    }

    /** The value that holds another, or -1. */
    private int parent(int entry) {
        JsonPointer holder = before.get(entry).pointer().parent();
        int at = entry;
        do {
            at--;
        } while (at >= 0 && !before.get(at).pointer().equals(holder));
        return at;
    }

    private static int leading(String line) {
        int blanks = 0;
        while (blanks < line.length() && line.charAt(blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    private String join() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            text.append(above.getOrDefault(i + 1, new StringBuilder()))
                    .append(lines[i])
                    .append('\n');
        }
        return text.append(above.getOrDefault(lines.length + 1, new StringBuilder()))
                .toString();
    }
}
