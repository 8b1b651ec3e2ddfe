package org.sitong.item;

import org.sitong.json.JsonToken;

/** Necessity of a material（材料必要性）: a closed list of the standard, code list {@code necessity}. */
public enum Necessity implements JsonToken {

    /** Required（必要）. */
    REQUIRED("required"),

    /** Not required（非必要）. */
    OPTIONAL("optional"),

    /** May be supplied later（容缺后补）. */
    DEFERRABLE("deferrable");

    private final String token;

    Necessity(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
