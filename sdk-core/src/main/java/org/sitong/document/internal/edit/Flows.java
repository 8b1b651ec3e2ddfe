package org.sitong.document.internal.edit;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Changes in brackets and braces: all of JSON, and YAML's flow notation. */
final class Flows {

    private final Sheet sheet;
    private final Writing writing;

    Flows(Sheet sheet, Writing writing) {
        this.sheet = sheet;
        this.writing = writing;
    }

    /** Takes a member or element out, with its comma and the comments that belong to it. */
    List<Change> remove(Place part) {
        List<Place> parts = Objects.requireNonNull(part.holder()).parts();
        int index = part.index();
        int start = start(part);
        int end = end(part);
        if (index < parts.size() - 1) {
            int comma = comma(part);
            int next = start(parts.get(index + 1));
            int note = sheet.comment(comma);
            int keep = note < 0 ? comma : sheet.lineStop(note);
            return sheet.mayHoldComment(keep, next)
                    ? List.of(Change.delete(start, keep))
                    : List.of(Change.delete(start, next));
        }
        if (index == 0) {
            Place holder = part.holder();
            int open = holder.start() + 1;
            int close = holder.end() - 1;
            return sheet.mayHoldComment(open, start) || sheet.mayHoldComment(end, close)
                    ? List.of(Change.delete(start, end))
                    : List.of(Change.delete(open, close));
        }
        Place before = parts.get(index - 1);
        return sheet.mayHoldComment(end(before), start)
                ? List.of(Change.delete(start, end))
                : List.of(Change.delete(end(before), end));
    }

    /** Puts an entry before another or at the end. */
    List<Change> insert(Place holder, int index, String entry) {
        List<Place> parts = holder.parts();
        String separator = separator(holder);
        if (index < parts.size()) {
            return List.of(Change.insert(start(parts.get(index)), entry + "," + separator));
        }
        return List.of(Change.insert(end(parts.get(index - 1)), "," + separator + entry));
    }

    /** What stands between a comma and the next entry. */
    private String separator(Place holder) {
        List<Place> parts = holder.parts();
        int from = holder.start() + 1;
        int to = start(parts.get(0));
        if (parts.size() > 1) {
            from = comma(parts.get(0));
            to = start(parts.get(1));
        } else if (!hasBreak(from, to)) {
            return writing.comma().substring(1);
        }
        return sheet.isBlank(from, to) ? sheet.text().substring(from, to) : sheet.lineEnd() + sheet.indent(to);
    }

    /** The blanks below which a new value in brackets is laid out over lines; {@code null} where all is on one line. */
    @Nullable
    String indent(Place holder) {
        List<Place> parts = holder.parts();
        if (parts.isEmpty()) {
            return null;
        }
        int start = start(parts.get(0));
        return hasBreak(holder.start(), start) ? sheet.indent(start) : null;
    }

    private boolean hasBreak(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Sheet.isBreak(sheet.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** Puts a text in the place of a value. */
    List<Change> replace(Place old, String text) {
        if (old.style() != Style.EMPTY) {
            return List.of(new Change(old.start(), old.end(), text));
        }
        int colon = old.colonEnd();
        return List.of(colon < 0 ? Change.insert(old.keyEnd(), ": " + text) : Change.insert(colon, " " + text));
    }

    /** A value as it will stand in brackets. */
    String text(JsonValue value, Place old) {
        if (Writing.isFilled(value)) {
            Place holder = old.holder();
            boolean wasFilled = Writing.isFilled(old.value());
            String outer = holder == null ? sheet.indent(old.start()) : indent(holder);
            String inner = wasFilled && outer == null && indent(old) != null ? sheet.indent(old.start()) : outer;
            return writing.flow(value, wasFilled && indent(old) == null ? null : inner);
        }
        return writing.scalar(value, old.isCollection() ? null : old);
    }

    /** The source text of a value, moved below another indent. */
    String verbatim(Place part, @Nullable String indent) {
        String text = sheet.text().substring(part.start(), part.end());
        String outer = sheet.indent(entryStart(part));
        return indent == null || outer.equals(indent)
                ? text
                : text.replace(sheet.lineEnd() + outer, sheet.lineEnd() + indent);
    }

    private static int entryStart(Place part) {
        return part.isMember() ? part.keyStart() : part.start();
    }

    private int start(Place part) {
        Place holder = Objects.requireNonNull(part.holder());
        return part.index() == 0
                ? sheet.skip(holder.start() + 1)
                : sheet.skip(comma(holder.parts().get(part.index() - 1)));
    }

    private int end(Place part) {
        if (part.style() == Style.EMPTY) {
            return Math.max(part.colonEnd(), part.keyEnd());
        }
        return part.end();
    }

    /** Behind the comma that follows an entry. */
    private int comma(Place part) {
        int comma = sheet.skip(end(part));
        if (sheet.at(comma) != ',') {
            throw new CannotEdit("No comma where one is expected");
        }
        return comma + 1;
    }
}
