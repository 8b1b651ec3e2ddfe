package org.sitong.item;

import org.sitong.json.JsonToken;

/** Case type（办件类型）: a closed list of the standard, code list {@code case-type}. */
public enum CaseType implements JsonToken {

    /** Immediate case（即办件）. */
    IMMEDIATE("immediate"),

    /** Promised case（承诺件）. */
    PROMISED("promised"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    CaseType(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
