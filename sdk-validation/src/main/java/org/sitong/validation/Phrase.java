package org.sitong.validation;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something to say in either language, said when it is asked for. Two phrases are equal when key and arguments are. Immutable
 * and thread-safe.
 */
public final class Phrase {

    private final String key;
    private final Map<String, Object> arguments;
    private final Function<Locale, String> say;

    private Phrase(String key, Map<String, ?> arguments, Function<Locale, String> say) {
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = Map.copyOf(arguments);
        this.say = Objects.requireNonNull(say, "say");
    }

    /**
     * Makes a phrase.
     *
     * @param key the text's key
     * @param arguments what it is said with, by name
     * @param say says it in a language; thread-safe
     * @return the phrase
     */
    public static Phrase of(String key, Map<String, ?> arguments, Function<Locale, String> say) {
        return new Phrase(key, arguments, say);
    }

    /**
     * What is said, for programs that have their own texts.
     *
     * @return the text's key
     */
    public String key() {
        return key;
    }

    /**
     * What it is said with.
     *
     * @return the arguments by name
     */
    public Map<String, Object> arguments() {
        return arguments;
    }

    /**
     * Says the phrase.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return the text
     */
    public String in(Locale locale) {
        return say.apply(locale);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Phrase phrase && key.equals(phrase.key) && arguments.equals(phrase.arguments);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + arguments.hashCode();
    }

    /** The Chinese text. */
    @Override
    public String toString() {
        return in(Locale.SIMPLIFIED_CHINESE);
    }
}
