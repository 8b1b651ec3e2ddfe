package org.sitong.item;

import org.sitong.json.JsonToken;

/** Kind of result（审批结果类型）: a closed list of the standard, code list {@code result-kind}. */
public enum ResultKind implements JsonToken {

    /** Certificate or licence（证照）. */
    CERTIFICATE("certificate"),

    /** Approval document（批文）. */
    APPROVAL_DOCUMENT("approval-document"),

    /** Other（其他）. */
    OTHER("other"),

    /** None（无）. */
    NONE("none");

    private final String token;

    ResultKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
