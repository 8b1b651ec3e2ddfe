package org.sitong.validation.internal.reference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares names as people do: width, blanks and marks do not make another name, words do. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("[\\p{P}\\p{Z}\\s]+");

    private Names() {}

    /** What two ways to write one name share; empty for a name of marks only, or none. */
    public static String key(@Nullable String name) {
        return name == null
                ? ""
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                        .replaceAll("")
                        .toLowerCase(Locale.ROOT);
    }

    /** Whether two names are one. */
    public static boolean same(@Nullable String one, @Nullable String other) {
        return key(one).equals(key(other));
    }
}
