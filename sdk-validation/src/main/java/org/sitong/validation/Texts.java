package org.sitong.validation;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Messages;
import org.sitong.internal.Plural;
import org.sitong.standard.BilingualText;

/**
 * Texts in Chinese (primary) and English, from two UTF-8 property files {@code name.properties} and
 * {@code name_en.properties}. A text names its arguments in braces, as in {@code {limit}}, and words that go with a number beside it,
 * as in {@code {pairs|pair|pairs}}; no other character is special.
 * Immutable and thread-safe.
 */
public final class Texts {

    /** A message that quotes a document stays one, whatever the document holds. */
    private static final int LONGEST_SHOWN = 300;

    private final Messages messages;

    private Texts(Messages messages) {
        this.messages = messages;
    }

    /**
     * Reads a pair of files.
     *
     * @param resources opens a file by its name; given by the owner, as in {@code MyRule.class::getResourceAsStream}, so that
     *     the files are found in the owner's module and by the owner's class loader
     * @param name the files' name without ending
     * @return the texts
     * @throws IllegalStateException when a file is missing
     */
    public static Texts load(Function<String, @Nullable InputStream> resources, String name) {
        return new Texts(Messages.load(resources, name));
    }

    /**
     * Texts in memory, for rules that are data.
     *
     * @param texts the texts by key
     * @return the texts
     */
    public static Texts of(Map<String, BilingualText> texts) {
        Map<String, String> chinese = new HashMap<>();
        Map<String, String> english = new HashMap<>();
        texts.forEach((key, text) -> {
            chinese.put(key, text.zh());
            english.put(key, text.en());
        });
        return new Texts(Messages.of("memory", chinese, english));
    }

    /**
     * The keys of one language.
     *
     * @param locale the language
     * @return the keys, sorted
     */
    public Set<String> keys(Locale locale) {
        return messages.keys(locale);
    }

    /**
     * Makes a phrase of a text.
     *
     * @param key the text's key
     * @param arguments what stands for the names in braces: texts, numbers, bilingual texts, other phrases, or lists of these
     * @return the phrase; saying it throws {@link IllegalArgumentException} when there is no such text
     */
    public Phrase phrase(String key, Map<String, ?> arguments) {
        Map<String, Object> kept = Map.copyOf(arguments);
        return Phrase.of(key, kept, locale -> fill(pattern(key, locale), kept, locale));
    }

    /**
     * Makes a phrase of a text without arguments.
     *
     * @param key the text's key
     * @return the phrase, as in {@link #phrase(String, Map)}
     */
    public Phrase phrase(String key) {
        return phrase(key, Map.of());
    }

    private String pattern(String key, Locale locale) {
        String pattern = messages.find(locale, key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return pattern;
    }

    private static String fill(String pattern, Map<String, ?> arguments, Locale locale) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            String placeholder = close < 0 ? "" : pattern.substring(open + 1, close);
            Object value = arguments.get(Plural.argument(placeholder));
            if (value != null) {
                filled.append(pattern, from, open).append(Plural.said(placeholder, shown(value, locale)));
                from = close + 1;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static String shown(Object value, Locale locale) {
        if (value instanceof BilingualText text) {
            return text.in(locale);
        }
        if (value instanceof Phrase phrase) {
            return phrase.in(locale);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return value instanceof List<?> list
                ? list.stream().map(each -> shown(each, locale)).collect(Collectors.joining(comma(locale)))
                : StringUtils.abbreviate(value.toString(), "…", LONGEST_SHOWN);
    }

    private static String comma(Locale locale) {
        return new BilingualText("、", ", ").in(locale);
    }
}
