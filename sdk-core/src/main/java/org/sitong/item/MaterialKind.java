package org.sitong.item;

import org.sitong.json.JsonToken;

/** Kind of material（材料类型）: a closed list of the standard, code list {@code material-kind}. */
public enum MaterialKind implements JsonToken {

    /** Certificate or proof（证件证书证明）. */
    CERTIFICATE("certificate"),

    /** Application form or document（申请表格文书）. */
    FORM("form"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    MaterialKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
