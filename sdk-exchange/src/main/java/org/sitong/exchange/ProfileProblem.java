package org.sitong.exchange;

import java.util.List;
import java.util.Locale;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonPointer;

/**
 * What is wrong with an import profile. Immutable and thread-safe.
 *
 * @param pointer where in the profile's document
 * @param id what kind of problem it is, such as {@code profile.unknown-member}; stable
 * @param arguments what the problem's text names, in its order
 */
public record ProfileProblem(JsonPointer pointer, String id, List<String> arguments) {

    /**
     * Copies the arguments.
     *
     * @param pointer where in the profile's document
     * @param id what kind of problem it is
     * @param arguments what the problem's text names
     */
    public ProfileProblem {
        arguments = List.copyOf(arguments);
    }

    /**
     * Says the problem.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one sentence for a person, without the place
     */
    public String text(Locale locale) {
        return ExchangeMessages.TEXTS.text(locale, id, arguments);
    }
}
