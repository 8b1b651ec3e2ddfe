package org.sitong.item;

import org.sitong.json.JsonToken;

/** Kind of step（环节类型）: a closed list of the standard, code list {@code step-kind}. */
public enum StepKind implements JsonToken {

    /** Application（申请）. */
    APPLICATION("application"),

    /** Receipt（收件）. */
    RECEIPT("receipt"),

    /** Acceptance（受理）. */
    ACCEPTANCE("acceptance"),

    /** Examination（审查）. */
    EXAMINATION("examination"),

    /** Decision（决定）. */
    DECISION("decision"),

    /** Making the certificate（制证）. */
    CERTIFICATE_MAKING("certificate-making"),

    /** Delivery（送达）. */
    DELIVERY("delivery"),

    /** Closing（办结）. */
    CLOSING("closing"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    StepKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
