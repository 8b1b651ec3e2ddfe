package org.sitong;

import java.util.Locale;
import org.sitong.json.JsonToken;

/**
 * How grave something that was found is.
 *
 * <p>The order of the constants is from grave to light, so {@code a.compareTo(b) <= 0} says that {@code a} is at least as
 * grave as {@code b}.
 */
public enum Severity implements JsonToken {
    /** Breaks a law, the standard or the structure. */
    ERROR,
    /** Breaks established practice. */
    WARNING,
    /** A hint: nothing is broken. */
    INFO;

    private final String token = name().toLowerCase(Locale.ROOT);

    /**
     * The word for this severity in machine output and on the command line.
     *
     * @return {@code error}, {@code warning} or {@code info}
     */
    @Override
    public String token() {
        return token;
    }
}
