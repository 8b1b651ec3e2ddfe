package org.sitong.document.internal.edit;

import java.util.List;

/** What an object or array in block notation holds, as stretches of lines. */
final class Entries {

    private final Place holder;
    private final Sheet sheet;
    private final List<Place> parts;
    private final int column;
    private final int[] starts;

    Entries(Place holder) {
        this.holder = holder;
        this.sheet = holder.sheet();
        this.parts = holder.parts();
        this.column = sheet.column(holder.start());
        this.starts = new int[parts.size()];
        int at = holder.start();
        for (int i = 0; i < starts.length; i++) {
            if (sheet.column(at) != column) {
                throw new CannotEdit("An entry stands at another column than the first");
            }
            starts[i] = at;
            at = sheet.skip(parts.get(i).contentEnd());
        }
    }

    Place holder() {
        return holder;
    }

    Sheet sheet() {
        return sheet;
    }

    int size() {
        return starts.length;
    }

    Place part(int index) {
        return parts.get(index);
    }

    /** The column at which all entries begin, from 0. */
    int column() {
        return column;
    }

    String indent() {
        return " ".repeat(column);
    }

    /** Where an entry begins: at its name, its dash or its question mark. */
    int start(int index) {
        return starts[index];
    }

    /** Whether an entry stands behind something else on its line, as the first one in {@code - a: 1}. */
    boolean isInline(int index) {
        return !sheet.isBlank(sheet.lineStart(starts[index]), starts[index]);
    }

    /**
     * Where the lines of an entry begin, comments right above it included. A comment with which the document begins is the
     * document's.
     */
    int lead(int index) {
        int line = sheet.lineStart(starts[index]);
        int lead = line;
        while (lead > 0) {
            int above = sheet.lineStart(sheet.beforeBreak(lead));
            if (!sheet.isComment(above) || sheet.indent(above).length() != column) {
                return lead;
            }
            lead = above;
        }
        return line;
    }

    /** Where the lines of an entry end: behind its last line, and behind comments right below that stand deeper. */
    int stop(int index) {
        int end = parts.get(index).contentEnd();
        if (!sheet.endsLine(end)) {
            throw new CannotEdit("Something else stands behind an entry");
        }
        int next = sheet.nextLine(end);
        while (next < sheet.length()
                && sheet.isComment(next)
                && sheet.indent(next).length() > column) {
            next = sheet.nextLine(next);
        }
        return next;
    }
}
