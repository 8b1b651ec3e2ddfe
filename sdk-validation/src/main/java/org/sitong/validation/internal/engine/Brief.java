package org.sitong.validation.internal.engine;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.validation.Origin;

/**
 * Cuts texts of a document that every finding about it repeats. A sensible name or code is never cut; one of a million
 * characters would make a report of gigabytes.
 */
final class Brief {

    private static final int LONGEST = 300;

    private Brief() {}

    static @Nullable String text(@Nullable String text) {
        return StringUtils.abbreviate(text, "…", LONGEST);
    }

    static @Nullable Origin origin(@Nullable Origin origin) {
        return origin == null
                ? null
                : new Origin(
                        text(origin.source()),
                        text(origin.table()),
                        origin.row(),
                        text(origin.column()),
                        text(origin.key()));
    }

    /** A text that tells as many apart as the whole one would, but for those made to look alike. */
    static String key(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "…" + text.length() + "…" + text.hashCode();
    }
}
