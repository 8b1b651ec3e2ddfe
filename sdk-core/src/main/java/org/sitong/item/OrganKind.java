package org.sitong.item;

import org.sitong.json.JsonToken;

/** Kind of implementing organ（实施主体性质）: a closed list of the standard, code list {@code organ-kind}. */
public enum OrganKind implements JsonToken {

    /** Statutory organ（法定机关）. */
    STATUTORY("statutory"),

    /** Organisation authorised by law（授权组织）. */
    AUTHORISED("authorised"),

    /** Entrusted organisation（受委托组织）. */
    ENTRUSTED("entrusted"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    OrganKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
