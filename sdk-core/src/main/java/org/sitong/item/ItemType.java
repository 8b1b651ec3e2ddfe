package org.sitong.item;

import org.sitong.json.JsonToken;

/** Item type（事项类型）: a closed list of the standard, code list {@code item-type}. */
public enum ItemType implements JsonToken {

    /** Administrative licence（行政许可）. */
    LICENCE("licence"),

    /** Administrative punishment（行政处罚）. */
    PUNISHMENT("punishment"),

    /** Administrative coercion（行政强制）. */
    COERCION("coercion"),

    /** Administrative levy（行政征收）. */
    LEVY("levy"),

    /** Administrative payment（行政给付）. */
    PAYMENT("payment"),

    /** Administrative inspection（行政检查）. */
    INSPECTION("inspection"),

    /** Administrative confirmation（行政确认）. */
    CONFIRMATION("confirmation"),

    /** Administrative reward（行政奖励）. */
    REWARD("reward"),

    /** Administrative adjudication（行政裁决）. */
    ADJUDICATION("adjudication"),

    /** Other administrative power（其他行政权力）. */
    OTHER_POWER("other-power"),

    /** Public service（公共服务）. */
    PUBLIC_SERVICE("public-service"),

    /** Extension category (11 to 19, 21 and above)（扩展类别（11至19、21起））. */
    EXTENSION("extension");

    private final String token;

    ItemType(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
