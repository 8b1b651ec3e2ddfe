package org.sitong.item;

import org.sitong.json.JsonToken;

/** Role of a joint organ（联办职责）: a closed list of the standard, code list {@code joint-role}. */
public enum JointRole implements JsonToken {

    /** Acceptance（受理）. */
    ACCEPTANCE("acceptance"),

    /** Examination（审核）. */
    EXAMINATION("examination"),

    /** Decision and publication（决定与公开）. */
    DECISION("decision"),

    /** Making and delivering the certificate（证件制定与送达）. */
    CERTIFICATE_AND_DELIVERY("certificate-and-delivery");

    private final String token;

    JointRole(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
