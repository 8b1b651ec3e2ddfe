package org.sitong.item;

import org.sitong.json.JsonToken;

/** Expected outcome（预期判定）: a closed list of the standard, code list {@code expected-outcome}. */
public enum ExpectedOutcome implements JsonToken {

    /** Accepted（符合）. */
    ACCEPTED("accepted"),

    /** Rejected（不符合）. */
    REJECTED("rejected");

    private final String token;

    ExpectedOutcome(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
