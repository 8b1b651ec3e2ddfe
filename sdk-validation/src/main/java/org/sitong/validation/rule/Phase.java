package org.sitong.validation.rule;

import java.util.Locale;

/** When a rule judges. */
public enum Phase {
    /** While a document is read and held against the schema. */
    SCHEMA,
    /** One definition by itself. */
    DOCUMENT,
    /** All definitions of a run together. */
    SET,
    /** A definition against the one that it derives from, or against its previous version. */
    PAIR;

    private final String token = name().toLowerCase(Locale.ROOT);

    /**
     * The word in machine output.
     *
     * @return {@code schema}, {@code document}, {@code set} or {@code pair}
     */
    public String token() {
        return token;
    }
}
