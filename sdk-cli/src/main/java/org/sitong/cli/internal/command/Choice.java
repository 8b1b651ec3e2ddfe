package org.sitong.cli.internal.command;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Failure;

/** Reads an option that takes one of a few words. */
final class Choice {

    private Choice() {}

    /**
     * The value that a word stands for.
     *
     * @param option the option's name
     * @param word what was given
     * @param choices the words that are possible, for the error
     * @param meaning the word's value, {@code null} where it is none of them
     */
    static <T> T of(String option, String word, String choices, Function<String, @Nullable T> meaning) {
        T value = meaning.apply(word);
        if (value == null) {
            throw Failure.usage("error.choice", option, word, choices);
        }
        return value;
    }

    /** Whether the words are {@code json}; they may be {@code text}. */
    static boolean textOrJson(String word) {
        return of("--format", word, "text, json", format -> switch (format) {
            case "text" -> false;
            case "json" -> true;
            default -> null;
        });
    }
}
