package org.sitong.item;

import org.sitong.json.JsonToken;

/** Audience（服务对象）: a closed list of the standard, code list {@code audience-kind}. */
public enum AudienceKind implements JsonToken {

    /** Natural person（自然人）. */
    NATURAL_PERSON("natural-person"),

    /** Enterprise with legal personality（企业法人）. */
    ENTERPRISE("enterprise"),

    /** Public institution（事业法人）. */
    PUBLIC_INSTITUTION("public-institution"),

    /** Social organisation（社会组织法人）. */
    SOCIAL_ORGANISATION("social-organisation"),

    /** Enterprise without legal personality（非法人企业）. */
    UNINCORPORATED_ENTERPRISE("unincorporated-enterprise"),

    /** Administrative organ（行政机关）. */
    ADMINISTRATIVE_ORGAN("administrative-organ"),

    /** Other organisation（其他组织）. */
    OTHER_ORGANISATION("other-organisation");

    private final String token;

    AudienceKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
