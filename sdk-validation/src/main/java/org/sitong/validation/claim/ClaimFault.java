package org.sitong.validation.claim;

import org.sitong.json.JsonToken;

/** What may be wrong between catalog, claim list and published items. */
public enum ClaimFault implements JsonToken {
    /** The district's level exercises the item, but the claim list does not claim it and gives no reason. */
    UNCLAIMED("unclaimed"),
    /** It is claimed, but no item of it is published. */
    NOT_PUBLISHED("not-published"),
    /** It is published, but the claim list does not claim it. */
    PUBLISHED_UNCLAIMED("published-unclaimed"),
    /** It is published, but the catalog does not have it, or no longer. */
    OUTSIDE_CATALOG("outside-catalog"),
    /** It is claimed, but the catalog does not have it, or no longer. */
    CLAIM_OUTSIDE_CATALOG("claim-outside-catalog"),
    /** Two organs of the district claim it. */
    TWO_ORGANS("two-organs"),
    /** It is said not to concern, without a reason. */
    NO_REASON("no-reason"),
    /** It is claimed, but by the catalog the district's level does not exercise it. */
    OTHER_LEVEL("other-level");

    private final String token;

    ClaimFault(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
