package org.sitong.standard;

import org.sitong.json.JsonToken;

/** Whom a change of an element burdens or relieves. */
public enum Burden implements JsonToken {

    /** The applicant: what one must bring, pay, prove or travel for. */
    APPLICANT("applicant"),

    /** The office: what the organ must do, and how fast. */
    OFFICE("office"),

    /** The interface: what other systems read. */
    INTERFACE("interface"),

    /** Text: wording and files for people. */
    TEXT("text");

    private final String token;

    Burden(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
