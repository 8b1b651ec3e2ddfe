package org.sitong.validation.internal.engine;

import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceMap;
import org.sitong.document.SourceRange;
import org.sitong.document.SourceText;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.SourceExcerpt;

/** Finds places in a source text and cuts out what to show of it. */
final class Places {

    private static final int BEFORE = 40;
    private static final int SHOWN = 120;

    private Places() {}

    /** A text, number or truth is shown itself; a whole object or list by its name, or by its first line. */
    static SourceRange range(ReadResult read, JsonPointer pointer) {
        SourceMap map = read.sourceMap();
        JsonValue value = read.value() == null ? null : read.value().at(pointer);
        if (value == null) {
            return map.locate(pointer);
        }
        if (!(value instanceof JsonValue.JsonObject) && !(value instanceof JsonValue.JsonArray)) {
            return map.locate(pointer);
        }
        SourceRange name = map.key(pointer);
        return name == null ? firstLine(read.text(), map.locate(pointer)) : name;
    }

    /** The place of a name that should not be there. */
    static SourceRange name(ReadResult read, JsonPointer pointer) {
        SourceRange name = read.sourceMap().key(pointer);
        return name == null ? range(read, pointer) : name;
    }

    private static SourceRange firstLine(SourceText text, SourceRange range) {
        if (range.endLine() == range.line()) {
            return range;
        }
        int length = text.line(range.line()).length() - range.column() + 1;
        return text.range(range.offset(), range.offset() + Math.max(1, length));
    }

    static @Nullable SourceExcerpt excerpt(SourceText text, SourceRange range) {
        String line = text.line(range.line());
        if (line.isBlank()) {
            return null;
        }
        int start = Math.min(range.column() - 1, line.length());
        int from = line.length() <= SHOWN ? 0 : Math.max(0, start - BEFORE);
        int to = Math.min(line.length(), from + SHOWN);
        from = from > 0 && Character.isLowSurrogate(line.charAt(from)) ? from - 1 : from;
        to = to < line.length() && Character.isLowSurrogate(line.charAt(to)) ? to - 1 : to;
        return new SourceExcerpt(line.substring(from, to), from + 1, from > 0, to < line.length());
    }
}
