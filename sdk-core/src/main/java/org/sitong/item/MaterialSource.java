package org.sitong.item;

import org.sitong.json.JsonToken;

/** Where a material comes from（来源渠道）: a closed list of the standard, code list {@code material-source}. */
public enum MaterialSource implements JsonToken {

    /** Prepared by the applicant（申请人自备）. */
    APPLICANT("applicant"),

    /** Issued by a government organ（政府部门核发）. */
    GOVERNMENT("government"),

    /** Issued by an intermediary（中介机构出具）. */
    INTERMEDIARY("intermediary"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    MaterialSource(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
