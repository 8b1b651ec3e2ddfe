package org.sitong.diff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Compares names and wordings as people do: width, case, blanks and punctuation do not make another one, words do. Thread-safe.
 */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

    private Names() {}

    /**
     * What two ways to write one name share.
     *
     * @param name a name or wording; {@code null} where there is none
     * @return letters and digits of the name; empty for a name of marks only, or none
     */
    public static String key(@Nullable String name) {
        return name == null
                ? ""
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /**
     * Tells whether two names are one.
     *
     * @param one a name
     * @param other another
     * @return whether they have the same words
     */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return key(one).equals(key(other));
    }
}
