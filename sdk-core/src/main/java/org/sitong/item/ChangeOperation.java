package org.sitong.item;

import org.sitong.json.JsonToken;

/** Operation of a change（差异操作）: a closed list of the standard, code list {@code change-operation}. */
public enum ChangeOperation implements JsonToken {

    /** Set（改为）. */
    SET("set"),

    /** Add（增加）. */
    ADD("add"),

    /** Remove（去掉）. */
    REMOVE("remove"),

    /** Move（换位次）. */
    MOVE("move");

    private final String token;

    ChangeOperation(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
