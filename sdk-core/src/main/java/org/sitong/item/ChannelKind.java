package org.sitong.item;

import org.sitong.json.JsonToken;

/** Handling channel（办理形式）: a closed list of the standard, code list {@code channel-kind}. */
public enum ChannelKind implements JsonToken {

    /** At the window（窗口办理）. */
    WINDOW("window"),

    /** Online（网上办理）. */
    ONLINE("online"),

    /** By post（快递申请）. */
    POST("post"),

    /** By mobile（移动端办理）. */
    MOBILE("mobile"),

    /** Service at the applicant's place（上门服务）. */
    ON_SITE_SERVICE("on-site-service"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    ChannelKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
