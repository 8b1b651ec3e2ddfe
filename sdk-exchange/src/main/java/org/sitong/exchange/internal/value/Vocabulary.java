package org.sitong.exchange.internal.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words or codes of a source for the values of a closed list. Immutable and thread-safe. */
public final class Vocabulary {

    private final Map<String, String> values;
    private final List<String> words;
    private final Map<String, String> canonical;

    /**
     * Makes a vocabulary.
     *
     * @param words word or code to the list's value; the first word for a value is the one that is written
     */
    public Vocabulary(Map<String, String> words) {
        Map<String, String> keys = new LinkedHashMap<>();
        Map<String, String> first = new LinkedHashMap<>();
        words.forEach((word, value) -> keys.putIfAbsent(Texts.key(word), value));
        words.forEach((word, value) -> first.putIfAbsent(value, word));
        this.values = Collections.unmodifiableMap(keys);
        this.words = List.copyOf(words.keySet());
        this.canonical = Map.copyOf(first);
    }

    /** The value that a word stands for, however wide its signs; {@code null} where the source has no such word. */
    public @Nullable String value(String word) {
        return values.get(Texts.key(word));
    }

    /** The word that is written for a value; {@code null} where the source has none. */
    public @Nullable String word(String value) {
        return canonical.get(value);
    }

    /** The value whose word the text begins with, the longest first. */
    @Nullable
    Prefix prefix(String text) {
        String key = Texts.key(text);
        Prefix longest = null;
        for (Map.Entry<String, String> word : values.entrySet()) {
            int length = word.getKey().length();
            if (key.startsWith(word.getKey()) && (longest == null || length > longest.length())) {
                longest = new Prefix(word.getValue(), length);
            }
        }
        return longest;
    }

    /** A word at the beginning of a text. */
    record Prefix(String value, int length) {}

    /** The words as they are written. */
    public List<String> words() {
        return words;
    }
}
