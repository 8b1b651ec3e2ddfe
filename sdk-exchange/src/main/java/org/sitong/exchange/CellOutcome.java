package org.sitong.exchange;

import java.util.Locale;

/** What became of a cell of a row. */
public enum CellOutcome {
    /** All of its value came over. */
    MAPPED,
    /** A part of its value came over, or all of it by an interpretation; the raw text is kept. */
    NARROWED,
    /** It declares that there is none. */
    NONE,
    /** It is blank, or says by a word or by other cells that there is no value. */
    EMPTY,
    /** Its value could not be carried over; the raw text is kept. */
    UNPARSED,
    /** The profile leaves its column out. */
    LEFT_OUT,
    /** The profile does not know its column. */
    UNKNOWN;

    /**
     * The outcome as reports write it.
     *
     * @return a word with hyphens, such as {@code left-out}
     */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
