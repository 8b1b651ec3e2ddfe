package org.sitong.document.internal;

/** Bounds how deep a value may be for writing, which recurses: a clear refusal instead of an overflowing stack. */
final class Depth {

    /** The most levels that are written. */
    static final int MAX = 500;

    private Depth() {}

    /** The depth one level further down. */
    static int below(int depth) {
        if (depth >= MAX) {
            throw new IllegalArgumentException("The value is nested deeper than " + MAX + " levels");
        }
        return depth + 1;
    }
}
