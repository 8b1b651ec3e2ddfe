package org.sitong.validation.claim;

import org.sitong.json.JsonToken;

/** How a basic item stands in one district. */
public enum ClaimStanding implements JsonToken {
    /** The district's level exercises it, and it is still to be claimed. */
    DUE("due"),
    /** It is claimed; in a district without a claim list: it is published. */
    CLAIMED("claimed"),
    /** The district says that it does not concern it. */
    NOT_CONCERNED("not-concerned"),
    /** The district's level exercises it, but it is neither claimed nor said not to concern. */
    MISSING("missing"),
    /** The district's level does not exercise it, or the catalog does not have it. */
    NOT_DUE("not-due"),
    /** The catalog does not say whether the district's level exercises it. */
    UNDECIDED("undecided");

    private final String token;

    ClaimStanding(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
