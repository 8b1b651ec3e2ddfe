package org.sitong.item;

import org.sitong.json.JsonToken;

/** Reason of succession（承接原因）: a closed list of the standard, code list {@code succession-reason}. */
public enum SuccessionReason implements JsonToken {

    /** Cancelled（取消）. */
    CANCELLED("cancelled"),

    /** Merged（合并）. */
    MERGED("merged"),

    /** Split（拆分）. */
    SPLIT("split"),

    /** Transferred to another organ（划转）. */
    TRANSFERRED("transferred"),

    /** Delegated to a lower level（下放）. */
    DELEGATED("delegated"),

    /** Renumbered（编码调整）. */
    RENUMBERED("renumbered");

    private final String token;

    SuccessionReason(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
