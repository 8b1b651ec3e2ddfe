package org.sitong.standard;

import org.sitong.json.JsonToken;

/** How a definition that derives from another may change a value. */
public enum ChangePolicy implements JsonToken {

    /** The value stays as it is. */
    FIXED("fixed"),

    /** The value may become stricter for the office, never for the applicant: a shorter limit, fewer visits. */
    TIGHTEN("tighten"),

    /** The value may offer more: more channels, a wider area. */
    WIDEN("widen"),

    /** The wording may be made concrete; what it says stays. */
    SPECIFY("specify"),

    /** The value must be one of those that the base lists. */
    MEMBER("member"),

    /** The value may be anything. */
    FREE("free");

    private final String token;

    ChangePolicy(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
