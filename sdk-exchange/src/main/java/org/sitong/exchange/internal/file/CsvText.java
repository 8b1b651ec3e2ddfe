package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/**
 * Cuts CSV (RFC 4180) into records, in bounded memory. A quote that is never closed would swallow the rest of a file:
 * where quotes do not fit, the line on which the record begins is given up, and reading goes on with the next one. A cell
 * that is too long is skipped.
 */
final class CsvText {

    private static final int CHUNK = 1 << 14;
    private static final int END = -1;
    private static final int MAX_CELLS = 10_000;

    private final Reader in;
    private final int cellLimit;
    private final int recordLimit;

    /** The record that is being read lies from {@code start} on; what is before it is done with. */
    private char[] buffer = new char[4 * CHUNK];

    private int start;
    private int position;
    private int filled;
    private boolean inEnded;
    private int line = 1;

    /** Where the second line of the record begins; 0 while it has one line only. */
    private int secondLine;

    private String quoteFault = "";

    CsvText(Reader in, int cellLimit, int recordLimit) {
        this.in = in;
        this.cellLimit = cellLimit;
        this.recordLimit = recordLimit;
    }

    /** The line where reading stands. */
    int line() {
        return line;
    }

    /** The next record; {@code null} at the end. */
    @Nullable
    CsvRecord next() throws IOException {
        if (peek() == END) {
            return null;
        }
        start = position;
        secondLine = 0;
        int first = line;
        List<String> cells = new ArrayList<>();
        List<Integer> tooLong = new ArrayList<>();
        while (true) {
            String cell = peek() == '"' ? quoted() : plain();
            String fault = cell == null ? quoteFault : cells.size() >= MAX_CELLS ? "row-too-long" : null;
            if (fault != null) {
                giveUp(first);
                return new CsvRecord(first, cells, said(fault, cells.size() + 1), tooLong);
            }
            if (cell.length() > cellLimit) {
                tooLong.add(cells.size());
                cell = "";
            }
            cells.add(cell);
            if (peek() != ',') {
                lineEnd();
                return new CsvRecord(first, cells, null, tooLong);
            }
            position++;
        }
    }

    /** Says that a cell, counted from 1, is too long. */
    BilingualText tooLong(int cell) {
        return said("cell-too-long", cell);
    }

    private BilingualText said(String fault, int cell) {
        return ExchangeMessages.naming("table." + fault, cell, fault.equals("row-too-long") ? MAX_CELLS : cellLimit);
    }

    /** Reads a cell without quotes up to what ends it; no more of it than shows that it is too long. */
    private String plain() throws IOException {
        StringBuilder cell = new StringBuilder();
        for (int c = peek(); c != ',' && !isEnd(c); c = peek()) {
            keep(cell, c);
            position++;
            if (cell.length() > cellLimit && secondLine == 0) {
                start = position; // nothing of the line is needed again
            }
        }
        return cell.toString();
    }

    /** Reads a cell in quotes; {@code null} where they do not fit, {@link #quoteFault} says how. */
    private @Nullable String quoted() throws IOException {
        StringBuilder cell = new StringBuilder();
        position++;
        while (true) {
            int c = peek();
            if (c == END || position - start > recordLimit) {
                quoteFault = c != END && secondLine == 0 ? "cell-too-long" : "quote-open";
                return null;
            }
            if (isEnd(c)) {
                boolean two = lineEnd() == 2;
                keep(cell, c);
                if (two) {
                    keep(cell, '\n');
                }
                continue;
            }
            position++;
            if (c == '"') {
                if (peek() != '"') {
                    break;
                }
                position++;
            }
            keep(cell, c);
        }
        while (peek() == ' ' || peek() == '\t') {
            position++;
        }
        if (peek() != ',' && !isEnd(peek())) {
            quoteFault = "quote-misplaced";
            return null;
        }
        return cell.toString();
    }

    private void keep(StringBuilder cell, int c) {
        if (cell.length() <= cellLimit) {
            cell.append((char) c);
        }
    }

    private static boolean isEnd(int c) {
        return c == '\n' || c == '\r' || c == END;
    }

    /** Goes behind a line end, if there is one; its length. */
    private int lineEnd() throws IOException {
        int c = peek();
        if (c != '\n' && c != '\r') {
            return 0;
        }
        position++;
        int length = 1;
        if (c == '\r' && peek() == '\n') {
            position++;
            length = 2;
        }
        line++;
        if (secondLine == 0) {
            secondLine = position - start;
        }
        return length;
    }

    /** Goes behind the first line of a record that cannot be read. */
    private void giveUp(int first) throws IOException {
        if (secondLine > 0) {
            position = start + secondLine;
            line = first + 1;
            return;
        }
        while (!isEnd(peek())) {
            position++;
            start = position; // nothing of the line is needed any more
        }
        lineEnd();
    }

    private int peek() throws IOException {
        while (position == filled) {
            if (inEnded) {
                return END;
            }
            fill();
        }
        return buffer[position];
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            position -= start;
            start = 0;
        }
        if (buffer.length - filled < CHUNK) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        inEnded = count < 0;
        filled += Math.max(0, count);
    }
}
