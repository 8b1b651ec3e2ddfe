package org.sitong.validation.compare;

import org.sitong.json.JsonToken;

/** What one set of definitions is split by, so that its parts are compared. */
public enum Split implements JsonToken {

    /** Into the divisions in which the power is exercised. */
    DIVISION("division"),

    /** Into the implementing organs. */
    ORGAN("organ");

    private final String token;

    Split(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
