package org.sitong.validation.rule;

import java.util.Locale;

/** What a {@link PairRule} judges a definition against. */
public enum Against {
    /** The definition of a higher level that it derives from. */
    BASE,
    /** The same definition as it was before: in the previous release, or before a change. */
    PREVIOUS;

    private final String token = name().toLowerCase(Locale.ROOT);

    /**
     * The word in machine output, in options and beside fixtures.
     *
     * @return {@code base} or {@code previous}
     */
    public String token() {
        return token;
    }
}
