package org.sitong.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Texts for people in Chinese (primary) and English, from two UTF-8 property files: {@code name.properties} and
 * {@code name_en.properties}.
 *
 * <p>A text holds its arguments as {@code {0}}, {@code {1}} …, and words that go with a number as
 * {@code {0|item|items}}; there is no other syntax, so apostrophes and braces need no
 * quoting. The JVM's default locale plays no part. Immutable and thread-safe.
 */
public final class Messages {

    private final String name;
    private final Properties chinese;
    private final Properties english;

    private Messages(String name, Properties chinese, Properties english) {
        this.name = name;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Loads a pair of files.
     *
     * @param resources opens a resource by file name; given by the owner, as in {@code Owner.class::getResourceAsStream}, so
     *     that the files are found in the owner's module and by the owner's class loader
     * @param name the files' name without ending
     * @return the texts
     * @throws IllegalStateException when a file is missing
     */
    public static Messages load(Function<String, @Nullable InputStream> resources, String name) {
        return new Messages(name, read(resources, name + ".properties"), read(resources, name + "_en.properties"));
    }

    /**
     * Takes texts from memory.
     *
     * @param name what the texts are called in error messages
     * @param chinese the Chinese texts by key
     * @param english the English texts by key
     * @return the texts
     */
    public static Messages of(String name, Map<String, String> chinese, Map<String, String> english) {
        return new Messages(name, properties(chinese), properties(english));
    }

    private static Properties properties(Map<String, String> texts) {
        Properties properties = new Properties();
        properties.putAll(texts);
        return properties;
    }

    private static Properties read(Function<String, @Nullable InputStream> resources, String file) {
        try (InputStream stream = resources.apply(file)) {
            if (stream == null) {
                throw new IllegalStateException("Missing resource " + file);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + file, e);
        }
    }

    /**
     * A text with its arguments filled in.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @param key the text's key
     * @param arguments what stands for {@code {0}}, {@code {1}} …
     * @return the text
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(Locale locale, String key, List<String> arguments) {
        String pattern = find(locale, key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key + " in " + name);
        }
        return fill(pattern, arguments);
    }

    /**
     * A text without arguments.
     *
     * @param locale as in {@link #text(Locale, String, List)}
     * @param key the text's key
     * @return the text
     * @throws IllegalArgumentException when there is no such text
     */
    public String text(Locale locale, String key) {
        return text(locale, key, List.of());
    }

    /**
     * Looks a text up, arguments not filled in.
     *
     * @param locale as in {@link #text(Locale, String, List)}
     * @param key the text's key
     * @return the text, or {@code null} where there is none
     */
    public @Nullable String find(Locale locale, String key) {
        return bundle(locale).getProperty(key);
    }

    /**
     * The keys of one language.
     *
     * @param locale as in {@link #text(Locale, String, List)}
     * @return the keys, sorted
     */
    public Set<String> keys(Locale locale) {
        return new TreeSet<>(bundle(locale).stringPropertyNames());
    }

    private Properties bundle(Locale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals("zh") ? chinese : english;
    }

    private static String fill(String pattern, List<String> arguments) {
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            String placeholder = close < 0 ? "" : pattern.substring(open + 1, close);
            int index = index(Plural.argument(placeholder));
            if (index >= 0 && index < arguments.size()) {
                filled.append(pattern, from, open).append(Plural.said(placeholder, arguments.get(index)));
                from = close + 1;
            }
        }
        return filled.append(pattern, from, pattern.length()).toString();
    }

    private static int index(String name) {
        return name.length() == 1 && name.charAt(0) >= '0' && name.charAt(0) <= '9' ? name.charAt(0) - '0' : -1;
    }
}
