package org.sitong.exchange.internal.profile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.value.Vocabulary;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.CodeVariant;
import org.sitong.standard.CodeLists;

/** The words and codes of a closed list, as a profile asks for them. */
final class Vocabularies {

    private Vocabularies() {}

    private interface Word {
        @Nullable
        String of(CodeEntry entry);
    }

    /** The titles of a list of the standard. */
    static Vocabulary titles(String list) {
        return new Vocabulary(words(list, CodeEntry::title));
    }

    /**
     * Reads which list and which of its words: {@code list}, {@code by} ({@code title}, {@code code}, {@code value}) or
     * {@code variant}, and further {@code words} of the source's own.
     */
    static Vocabulary read(Members members) {
        String list = members.text("list");
        String variant = members.optionalText("variant");
        String by = members.optionalText("by");
        Map<String, String> own = members.textMap("words");
        if (CodeLists.standard().find(list) == null) {
            members.report("list", "profile.unknown-list", list);
            return new Vocabulary(Map.of());
        }
        Map<String, String> words = new LinkedHashMap<>(own);
        own.values().stream()
                .filter(value -> CodeLists.standard().title(list, value) == null)
                .forEach(value -> members.report("words", "profile.unknown-value", value, list));
        (variant == null ? by(members, list, by == null ? "title" : by) : codes(members, list, variant))
                .forEach(words::putIfAbsent);
        return new Vocabulary(words);
    }

    private static Map<String, String> by(Members members, String list, String by) {
        switch (by) {
            case "title":
                return words(list, CodeEntry::title);
            case "code":
                return words(list, CodeEntry::code);
            case "value":
                return words(list, CodeEntry::value);
            default:
                members.report("by", "profile.unknown-word", by, "title, code, value");
                return Map.of();
        }
    }

    private static Map<String, String> codes(Members members, String list, String id) {
        CodeVariant variant = CodeLists.standard().variant(list, id);
        if (variant == null) {
            members.report("variant", "profile.unknown-variant", id, list);
            return Map.of();
        }
        return variant.codes();
    }

    private static Map<String, String> words(String list, Word word) {
        Map<String, String> words = new LinkedHashMap<>();
        CodeList known = CodeLists.standard().find(list);
        if (known == null) {
            throw new IllegalArgumentException("The standard has no code list " + list);
        }
        for (CodeEntry entry : known.entries()) {
            String text = word.of(entry);
            String value = entry.value();
            if (text != null && value != null) {
                words.put(text, value);
            }
        }
        return words;
    }
}
