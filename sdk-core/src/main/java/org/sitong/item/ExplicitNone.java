package org.sitong.item;

import org.sitong.json.JsonToken;

/** Elements declared to be none（明确为无的要素）: a closed list of the standard, code list {@code explicit-none}. */
public enum ExplicitNone implements JsonToken {

    /** Conditions（受理条件）. */
    CONDITIONS("conditions"),

    /** Materials（申请材料）. */
    MATERIALS("materials"),

    /** Fees（收费）. */
    FEES("fees"),

    /** Quantity limit（数量限制）. */
    QUANTITY_LIMIT("quantityLimit"),

    /** Intermediary services（中介服务）. */
    INTERMEDIARIES("intermediaries"),

    /** Joint organs（联办机构）. */
    JOINT_ORGANS("jointOrgans"),

    /** Special procedures（特别程序）. */
    SPECIAL_PROCEDURES("specialProcedures"),

    /** Results（审批结果）. */
    RESULTS("results"),

    /** Offline windows（线下窗口）. */
    OFFICES("offices"),

    /** Situations（情形）. */
    SITUATIONS("situations");

    private final String token;

    ExplicitNone(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
