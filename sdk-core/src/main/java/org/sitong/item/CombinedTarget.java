package org.sitong.item;

import org.sitong.json.JsonToken;

/** Target of a combined service（一件事办理目标）: a closed list of the standard, code list {@code combined-target}. */
public enum CombinedTarget implements JsonToken {

    /** Told once（一次告知）. */
    ONE_NOTICE("one-notice"),

    /** One form（一表申请）. */
    ONE_FORM("one-form"),

    /** One set of materials（一套材料）. */
    ONE_SET("one-set"),

    /** One window or entry（一窗（端）受理）. */
    ONE_WINDOW("one-window"),

    /** Handled jointly online（一网办理）. */
    ONE_NETWORK("one-network"),

    /** Results delivered together（统一发证（统一出件））. */
    ONE_DELIVERY("one-delivery");

    private final String token;

    CombinedTarget(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
