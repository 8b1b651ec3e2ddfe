package org.sitong.exchange.internal.export;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.FieldRule;

/** The cells of a row that is being written, with what is to be told of them. Not thread-safe. */
final class Cells {

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> former = new HashSet<>();
    private final Set<String> composed = new HashSet<>();
    private final Set<String> tooLong = new HashSet<>();

    void put(FieldRule field, String text) {
        texts.put(field.source(), text);
    }

    /** Writes the text that the source itself had. */
    void putFormer(FieldRule field, String text) {
        put(field, text);
        composed.remove(field.source());
        former.add(field.source());
    }

    /** Writes a text that says more or less what the definition says, but is not read as the same. */
    void compose(FieldRule field, String text) {
        put(field, text);
        composed.add(field.source());
    }

    void set(String column, String text) {
        texts.put(column, text);
    }

    void remove(FieldRule field) {
        texts.remove(field.source());
        composed.remove(field.source());
    }

    /** Whether the column holds so long a text; remembers where it does not. */
    boolean fits(FieldRule field, String text) {
        Integer length = field.column().maxLength();
        boolean fits = length == null || text.codePointCount(0, text.length()) <= length;
        if (!fits) {
            tooLong.add(field.source());
        }
        return fits;
    }

    @Nullable
    String text(String column) {
        return texts.get(column);
    }

    @Nullable
    String text(FieldRule field) {
        return texts.get(field.source());
    }

    boolean isFormer(FieldRule field) {
        return former.contains(field.source());
    }

    boolean isComposed(FieldRule field) {
        return composed.contains(field.source());
    }

    boolean isTooLong(FieldRule field) {
        return tooLong.contains(field.source()) && !texts.containsKey(field.source());
    }

    Map<String, String> texts() {
        return texts;
    }
}
