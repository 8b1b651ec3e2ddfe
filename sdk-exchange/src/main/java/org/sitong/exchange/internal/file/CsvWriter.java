package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes CSV (RFC 4180) with LF line ends; quotes only where something would else be read differently. */
final class CsvWriter extends TableWriter {

    private static final char MARK = '\uFEFF';

    private final boolean marked;

    CsvWriter(Path file, Writer out, String table, List<String> columns, boolean marked) {
        super(file, out, table, columns);
        this.marked = marked;
    }

    @Override
    void head() throws IOException {
        if (marked) {
            out().append(MARK);
        }
        Iterator<String> rest = columns().iterator();
        while (rest.hasNext()) {
            cell(rest.next(), rest.hasNext());
        }
    }

    @Override
    void row(Map<String, String> cells, boolean first) throws IOException {
        Iterator<String> rest = columns().iterator();
        while (rest.hasNext()) {
            cell(cells.getOrDefault(rest.next(), ""), rest.hasNext());
        }
    }

    @Override
    void foot(boolean empty) {
        // the last row has its line end already
    }

    private void cell(String cell, boolean more) throws IOException {
        out().append(needsQuotes(cell) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        out().append(more ? ',' : '\n');
    }

    /** A blank at an end, or a mark that a reader takes off, would get lost in some programs. */
    private static boolean needsQuotes(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        return cell.indexOf(',') >= 0
                || cell.indexOf('"') >= 0
                || cell.indexOf('\n') >= 0
                || cell.indexOf('\r') >= 0
                || cell.charAt(0) == MARK
                || isBlank(cell.charAt(0))
                || isBlank(cell.charAt(cell.length() - 1));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }
}
