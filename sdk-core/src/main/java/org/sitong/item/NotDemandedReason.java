package org.sitong.item;

import org.sitong.json.JsonToken;

/** Why a material is not demanded（免于提交的原因）: a closed list of the standard, code list {@code not-demanded-reason}. */
public enum NotDemandedReason implements JsonToken {

    /** Obtained through data sharing（数据共享）. */
    SHARED("shared"),

    /** Replaced by a commitment（告知承诺）. */
    COMMITMENT("commitment"),

    /** Supplied later（容缺后补）. */
    DEFERRED("deferred"),

    /** Abolished（已取消）. */
    ABOLISHED("abolished");

    private final String token;

    NotDemandedReason(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
