package org.sitong.exchange.internal.value;

/** How much of a source value came over. */
public enum Outcome {
    /** All of it. */
    MAPPED,
    /** A part of it, or all of it by an interpretation; the raw text is kept. */
    NARROWED,
    /** Nothing that a program could use; the raw text is kept. */
    UNPARSED;

    /** What two values of one field come to together. */
    public Outcome and(Outcome other) {
        return this == other ? this : NARROWED;
    }
}
