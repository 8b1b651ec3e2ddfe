package org.sitong.item;

import org.sitong.json.JsonToken;

/** Unit of a time limit（时限单位）: a closed list of the standard, code list {@code time-unit}. */
public enum TimeUnit implements JsonToken {

    /** Working day（工作日）. */
    WORKING_DAY("working-day"),

    /** Natural day（自然日）. */
    NATURAL_DAY("natural-day"),

    /** Minute（分钟）. */
    MINUTE("minute"),

    /** Hour（小时）. */
    HOUR("hour"),

    /** Week（周）. */
    WEEK("week"),

    /** Month（个月）. */
    MONTH("month"),

    /** Year（年）. */
    YEAR("year");

    private final String token;

    TimeUnit(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
