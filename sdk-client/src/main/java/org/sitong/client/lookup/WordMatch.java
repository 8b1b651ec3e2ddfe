package org.sitong.client.lookup;

/** How well the words of a query fit the names of a definition; the best way first, which is the order of the results. */
public enum WordMatch {

    /** One of the names is what was asked for. */
    EXACT,

    /** One of the names begins with what was asked for. */
    PREFIX,

    /** Every word stands in one of the names. */
    CONTAINS,

    /** At least half of the pairs of neighbouring characters that the words consist of stand in the names. */
    IN_COMMON
}
