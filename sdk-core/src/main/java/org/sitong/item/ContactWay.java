package org.sitong.item;

import org.sitong.json.JsonToken;

/** Way of contact（咨询投诉方式）: a closed list of the standard, code list {@code contact-way}. */
public enum ContactWay implements JsonToken {

    /** Window（窗口）. */
    WINDOW("window"),

    /** Online（网络）. */
    ONLINE("online"),

    /** Telephone（电话）. */
    TELEPHONE("telephone"),

    /** Letter（信件）. */
    LETTER("letter"),

    /** E-mail（邮件）. */
    EMAIL("email");

    private final String token;

    ContactWay(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
