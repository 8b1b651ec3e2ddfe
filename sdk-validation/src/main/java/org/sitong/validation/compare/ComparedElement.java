package org.sitong.validation.compare;

import org.sitong.json.JsonToken;

/** The elements that decide whether two definitions of an item are the same. */
public enum ComparedElement implements JsonToken {

    /** The statutory time limit: number and unit, converted, and what it excludes. */
    STATUTORY("timeLimits.statutory"),

    /** The promised time limit: number and unit, converted, and what it excludes. */
    PROMISED("timeLimits.promised"),

    /** The materials, as a set of names. */
    MATERIALS("materials"),

    /** The conditions, as a set of wordings. */
    CONDITIONS("conditions"),

    /** Whether a fee is charged, and the fees as a set of names with amount, unit and standard. */
    FEES("fees"),

    /** The official names as they are written: two that are paired have the same words, but may have other brackets or blanks. */
    NAME("name");

    private final String token;

    ComparedElement(String token) {
        this.token = token;
    }

    /** The path of the element. */
    @Override
    public String token() {
        return token;
    }
}
