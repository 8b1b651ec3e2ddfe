package org.sitong.item;

import org.sitong.json.JsonToken;

/** Item status（事项状态）: a closed list of the standard, code list {@code item-status}. */
public enum ItemStatus implements JsonToken {

    /** In use（在用）. */
    IN_USE("in-use"),

    /** Suspended（暂停）. */
    SUSPENDED("suspended"),

    /** Cancelled（取消）. */
    CANCELLED("cancelled"),

    /** Draft（草稿）. */
    DRAFT("draft");

    private final String token;

    ItemStatus(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
