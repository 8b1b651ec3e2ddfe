package org.sitong.validation.rule;

/** What a {@link PairRule} judges a definition against. */
public enum Against {
    /** The definition of a higher level that it derives from. */
    BASE,
    /** The same definition as it was before: in the previous release, or before a change. */
    PREVIOUS
}
