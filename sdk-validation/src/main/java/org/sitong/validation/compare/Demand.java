package org.sitong.validation.compare;

import org.sitong.json.JsonToken;

/** What a value asks of the applicant, beside all others of a difference. */
public enum Demand implements JsonToken {

    /** More than any other, or as much. */
    STRICTEST("strictest"),

    /** Less than some and more than others. */
    BETWEEN("between"),

    /** Less than any other, or as little. */
    EASIEST("easiest"),

    /** It cannot be ordered. */
    UNORDERED("unordered");

    private final String token;

    Demand(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
