package org.sitong.item;

import org.sitong.json.JsonToken;

/** What starts the time limit（起算点）: a closed list of the standard, code list {@code start-event}. */
public enum StartEvent implements JsonToken {

    /** Receipt of the application（收到申请之日）. */
    APPLICATION("application"),

    /** Acceptance（受理之日）. */
    ACCEPTANCE("acceptance"),

    /** All materials received（材料齐全之日）. */
    COMPLETE_MATERIALS("complete-materials"),

    /** The decision（作出决定之日）. */
    DECISION("decision"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    StartEvent(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
