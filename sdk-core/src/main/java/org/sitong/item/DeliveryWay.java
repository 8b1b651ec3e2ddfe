package org.sitong.item;

import org.sitong.json.JsonToken;

/** Way of delivery（送达方式）: a closed list of the standard, code list {@code delivery-way}. */
public enum DeliveryWay implements JsonToken {

    /** Public notice（公告）. */
    PUBLIC_NOTICE("public-notice"),

    /** Post（物流）. */
    POST("post"),

    /** Text message（短信通知）. */
    MESSAGE("message"),

    /** Self-collection（自取）. */
    SELF_COLLECTION("self-collection"),

    /** Direct service（直接送达）. */
    DIRECT("direct"),

    /** Electronic delivery（电子送达）. */
    ELECTRONIC("electronic");

    private final String token;

    DeliveryWay(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
