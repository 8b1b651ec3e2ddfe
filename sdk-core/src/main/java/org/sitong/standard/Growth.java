package org.sitong.standard;

import org.sitong.json.JsonToken;

/** Which way of changing a value makes it easier for the applicant. */
public enum Growth implements JsonToken {

    /** A shorter time limit is easier. */
    SHORTER("shorter"),

    /** A longer time limit is easier: the applicant's own. */
    LONGER("longer"),

    /** A lower number is easier. */
    LOWER("lower"),

    /** Yes is easier than no. */
    TRUE("true"),

    /** No is easier than yes. */
    FALSE("false"),

    /** Fewer members are easier: what is demanded. */
    FEWER("fewer"),

    /** More members are easier: what is offered. */
    MORE("more"),

    /** It is easier where the element is there at all. */
    PRESENT("present"),

    /** The values of a closed list have an order of their own, see {@link ElementOrder#ladder}. */
    LADDER("ladder");

    private final String token;

    Growth(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
