package org.sitong.standard;

import org.sitong.json.JsonToken;

/** Whether a definition that derives from another may add or remove members of a list. */
public enum MembershipPolicy implements JsonToken {

    /** Never. */
    NEVER("never"),

    /** Only with a legal basis. */
    WITH_BASIS("with-basis"),

    /** Only with a reason. */
    WITH_REASON("with-reason"),

    /** Freely. */
    FREE("free");

    private final String token;

    MembershipPolicy(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
