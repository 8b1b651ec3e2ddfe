package org.sitong.item;

import org.sitong.json.JsonToken;

/** What a legal basis supports（依据用途）: a closed list of the standard, code list {@code basis-purpose}. */
public enum BasisPurpose implements JsonToken {

    /** Sets the item（设定依据）. */
    SETTING("setting"),

    /** Implements the item（实施依据）. */
    IMPLEMENTATION("implementation"),

    /** Sets a condition（条件依据）. */
    CONDITION("condition"),

    /** Demands a material（材料依据）. */
    MATERIAL("material"),

    /** Sets a time limit（时限依据）. */
    TIME_LIMIT("time-limit"),

    /** Sets a fee（收费依据）. */
    FEE("fee"),

    /** Sets a step（程序依据）. */
    PROCEDURE("procedure"),

    /** Limits the quantity（数量限制依据）. */
    QUANTITY("quantity");

    private final String token;

    BasisPurpose(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
