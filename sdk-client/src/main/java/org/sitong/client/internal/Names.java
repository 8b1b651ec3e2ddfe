package org.sitong.client.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Names that may stand in paths, and the other small forms that several documents share. */
public final class Names {

    private static final Pattern CATALOG = Pattern.compile("[a-z0-9](?:[a-z0-9-]|\\.(?=[a-z0-9])){0,127}");

    private Names() {}

    /** Whether a text may name a catalog. */
    public static boolean isCatalog(String text) {
        return CATALOG.matcher(text).matches();
    }

    /** A catalog's name, checked. */
    public static String catalog(String text) {
        if (!isCatalog(text)) {
            throw new IllegalArgumentException("not a name of a catalog: " + text);
        }
        return text;
    }

    /** A moment, to the second. */
    public static Instant seconds(Instant instant) {
        if (!instant.equals(instant.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("more precise than a second: " + instant);
        }
        return instant;
    }
}
