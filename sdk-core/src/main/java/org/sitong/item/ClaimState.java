package org.sitong.item;

import org.sitong.json.JsonToken;

/** State of a claim（认领状态）: a closed list of the standard, code list {@code claim-state}. */
public enum ClaimState implements JsonToken {

    /** To be claimed（待认领）. */
    DUE("due"),

    /** Claimed（已认领）. */
    CLAIMED("claimed"),

    /** Does not concern（不涉及）. */
    NOT_CONCERNED("not-concerned"),

    /** Should have been claimed（应领未领）. */
    MISSING("missing");

    private final String token;

    ClaimState(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
