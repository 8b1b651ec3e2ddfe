package org.sitong.document.internal.edit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/** Changes in YAML's block notation, where lines and columns say what belongs to what. */
final class Blocks {

    private final Sheet sheet;
    private final Writing writing;

    Blocks(Sheet sheet, Writing writing) {
        this.sheet = sheet;
        this.writing = writing;
    }

    /** Takes a member or element out, with the comments that belong to it. */
    List<Change> remove(Place part) {
        Place holder = Objects.requireNonNull(part.holder());
        Entries entries = new Entries(holder);
        int index = part.index();
        if (entries.size() == 1) {
            return empty(holder, entries);
        }
        if (!entries.isInline(index)) {
            return List.of(Change.delete(entries.lead(index), entries.stop(index)));
        }
        int start = entries.start(index);
        int next = entries.start(index + 1);
        boolean commented =
                entries.lead(index + 1) < sheet.lineStart(next) || entries.stop(index) < entries.lead(index + 1);
        return List.of(Change.delete(start, commented ? sheet.lineStop(part.contentEnd()) : next));
    }

    private List<Change> empty(Place holder, Entries entries) {
        String brackets = holder.isObject() ? "{}" : "[]";
        if (entries.isInline(0) || !isBelowName(holder)) {
            return List.of(new Change(holder.start(), holder.contentEnd(), brackets));
        }
        return List.of(
                Change.insert(holder.colonEnd(), " " + brackets), Change.delete(entries.lead(0), entries.stop(0)));
    }

    /** Whether a block stands on the lines below its name. */
    private boolean isBelowName(Place place) {
        return place.isMember()
                && place.colonEnd() > 0
                && sheet.isBlank(sheet.lineStart(place.start()), place.start())
                && sheet.lineStart(place.start()) > place.colonEnd();
    }

    /** Puts a member or element, as its text begins at the entries' column, before another or at the end. */
    List<Change> insert(Place holder, int index, String entry) {
        Entries entries = new Entries(holder);
        String lineEnd = sheet.lineEnd();
        if (index < entries.size()) {
            return List.of(
                    entries.isInline(index)
                            ? Change.insert(entries.start(index), entry + lineEnd + entries.indent())
                            : Change.insert(entries.lead(index), entries.indent() + entry + lineEnd));
        }
        return List.of(atEnd(entries, entries.indent() + entry));
    }

    private Change atEnd(Entries entries, String lines) {
        int stop = entries.stop(entries.size() - 1);
        boolean open = stop == sheet.length() && stop > 0 && !Sheet.isBreak(sheet.at(stop - 1));
        return Change.insert(stop, open ? sheet.lineEnd() + lines : lines + sheet.lineEnd());
    }

    /**
     * Moves an entry with all its lines and comments to another place of the same kind; {@code index} counts as if the entry were
     * still where it was.
     */
    List<Change> move(Place part, Place target, int index, @Nullable String name) {
        Place holder = Objects.requireNonNull(part.holder());
        Entries from = new Entries(holder);
        Entries to = new Entries(target);
        int at = part.index();
        if (holder.isObject() != target.isObject()
                || from.isInline(at)
                || (index < to.size() && to.isInline(index))
                || (part.isMember() && sheet.skip(from.start(at)) != part.keyStart())) {
            throw new CannotEdit("The lines of an entry cannot be moved");
        }
        int lead = from.lead(at);
        int stop = from.stop(at);
        String lines = sheet.text().substring(lead, stop);
        if (name != null && !name.equals(name(part))) {
            lines = sheet.text().substring(lead, part.keyStart())
                    + writing.name(name, isQuoted(part))
                    + sheet.text().substring(part.keyEnd(), stop);
        }
        String moved = StringUtils.chomp(shifted(lines, to.column() - from.column()));
        Change put = index < to.size() ? Change.insert(to.lead(index), moved + sheet.lineEnd()) : atEnd(to, moved);
        List<Change> removal = from.size() == 1 ? empty(holder, from) : List.of(Change.delete(lead, stop));
        return Stream.concat(removal.stream(), Stream.of(put)).toList();
    }

    private static String name(Place part) {
        return List.copyOf(((JsonValue.JsonObject)
                                Objects.requireNonNull(part.holder()).value())
                        .members()
                        .keySet())
                .get(part.index());
    }

    private boolean isQuoted(Place member) {
        char first = sheet.at(member.keyStart());
        return first == '"' || first == '\'';
    }

    private String shifted(String lines, int columns) {
        if (columns == 0) {
            return lines;
        }
        StringBuilder shifted = new StringBuilder();
        for (String line : lines.split("(?<=\n)")) {
            int blanks = StringUtils.indexOfAnyBut(line, ' ');
            boolean blank = line.isBlank();
            shifted.append(blank ? "" : " ".repeat(Math.max(0, blanks + columns)))
                    .append(blank ? line : line.substring(blanks));
        }
        return shifted.toString();
    }

    /** Puts a value in another's place. */
    List<Change> replace(Place old, JsonValue value) {
        boolean filled = Writing.isFilled(value);
        if (old.style() == Style.FLOW && Writing.isFilled(old.value())) {
            return List.of(new Change(old.start(), old.end(), writing.flow(value, null)));
        }
        if (old.style() == Style.BLOCK) {
            return filled ? blockByBlock(old, value) : blockByScalar(old, value);
        }
        return filled ? scalarByBlock(old, value) : scalarByScalar(old, value);
    }

    private List<Change> blockByBlock(Place old, JsonValue value) {
        int column = sheet.column(old.start());
        Place holder = old.holder();
        boolean asName = holder != null && old.isMember() && sheet.column(holder.start()) == column;
        int deeper =
                asName && value instanceof JsonValue.JsonObject ? writing.step() : 0; // a list may stand below its name
        String collection = " ".repeat(deeper) + writing.collection(value, column + deeper);
        return List.of(new Change(old.start(), sheet.lineStop(old.contentEnd()), collection));
    }

    /** Behind a value and the blanks behind it; what ends in lines would take them for its own. */
    private int lineEnd(Place place) {
        int end = place.contentEnd();
        int stop = sheet.lineStop(end);
        return sheet.isBlank(end, stop) ? stop : end;
    }

    private List<Change> blockByScalar(Place old, JsonValue value) {
        if (!isBelowName(old)) {
            return List.of(new Change(old.start(), old.contentEnd(), writing.scalar(value, null)));
        }
        return List.of(
                Change.insert(old.colonEnd(), " " + writing.scalar(value, null)),
                Change.delete(sheet.lineStop(old.colonEnd()), sheet.lineStop(old.contentEnd())));
    }

    private List<Change> scalarByBlock(Place old, JsonValue value) {
        int column = column(old, value);
        int end = lineEnd(old);
        if (old.holder() == null && !old.isLines() && sheet.comment(end) < 0) {
            return List.of(new Change(old.start(), end, writing.collection(value, column)));
        }
        String below = sheet.lineEnd() + " ".repeat(column) + writing.collection(value, column);
        int from = old.isMember() ? old.colonEnd() : old.start();
        if (old.isLines()) {
            int header = old.headerEnd();
            int stop = sheet.lineStop(header);
            return List.of(Change.delete(from, header), new Change(stop, Math.max(stop, end), below));
        }
        if (old.isMember() || sheet.comment(end) >= 0) {
            return List.of(Change.delete(from, Math.max(from, end)), Change.insert(sheet.lineStop(end), below));
        }
        String blank = old.style() == Style.EMPTY ? " " : "";
        int at = sheet.column(from) + blank.length();
        return List.of(new Change(from, end, blank + writing.collection(value, at)));
    }

    private int column(Place old, JsonValue value) {
        Place holder = old.holder();
        if (holder == null) {
            return sheet.column(old.start());
        }
        int column = sheet.column(holder.start());
        return column + (old.isMember() ? writing.below(value) : writing.step());
    }

    private List<Change> scalarByScalar(Place old, JsonValue value) {
        if (old.isLines()) {
            return linesByScalar(old, value);
        }
        if (old.style() == Style.EMPTY) {
            return List.of(Change.insert(old.contentEnd(), " " + writing.scalar(value, old)));
        }
        return List.of(new Change(old.start(), old.end(), writing.scalar(value, old)));
    }

    private List<Change> linesByScalar(Place old, JsonValue value) {
        int header = old.headerEnd();
        int stop = sheet.lineStop(header);
        int end = Math.max(stop, old.contentEnd());
        String comment = sheet.text().substring(header, stop);
        String lines = value instanceof JsonValue.JsonString text
                ? writing.lines(text.value(), old.style(), contentIndent(old, stop, end), comment)
                : null;
        return lines == null
                ? List.of(new Change(old.start(), header, writing.scalar(value, null)), Change.delete(stop, end))
                : List.of(new Change(old.start(), end, lines));
    }

    private int contentIndent(Place old, int stop, int end) {
        for (int line = sheet.nextLine(stop); line < end; line = sheet.nextLine(line)) {
            if (!sheet.isBlank(line, sheet.lineStop(line))) {
                int explicit = explicitIndent(old);
                Place holder = old.holder();
                int outer = holder == null ? 0 : sheet.column(holder.start());
                return explicit > 0 ? outer + explicit : sheet.indent(line).length();
            }
        }
        Place holder = old.holder();
        return holder == null ? writing.step() : sheet.column(holder.start()) + writing.step();
    }

    private int explicitIndent(Place old) {
        for (int i = old.start() + 1; i < old.headerEnd(); i++) {
            if (Character.isDigit(sheet.at(i))) {
                return sheet.at(i) - '0';
            }
        }
        return 0;
    }
}
