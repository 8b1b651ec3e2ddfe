package org.sitong.document.internal.edit;

/** How a value is written down. JSON knows {@link #FLOW}, {@link #DOUBLE} and {@link #PLAIN} only. */
enum Style {
    /** An object or array by indentation. */
    BLOCK,
    /** An object or array in brackets. */
    FLOW,
    /** An object of one member in an array in brackets, without brackets of its own. */
    PAIR,
    /** A scalar without quotes. */
    PLAIN,
    /** A text in single quotes. */
    SINGLE,
    /** A text in double quotes. */
    DOUBLE,
    /** A text of lines behind {@code |}. */
    LITERAL,
    /** A text of lines behind {@code >}. */
    FOLDED,
    /** Nothing at all, which means null. */
    EMPTY
}
