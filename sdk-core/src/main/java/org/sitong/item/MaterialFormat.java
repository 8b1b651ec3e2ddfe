package org.sitong.item;

import org.sitong.json.JsonToken;

/** Form of a material（材料形式）: a closed list of the standard, code list {@code material-format}. */
public enum MaterialFormat implements JsonToken {

    /** Paper（纸质）. */
    PAPER("paper"),

    /** Electronic（电子化）. */
    ELECTRONIC("electronic"),

    /** Paper or electronic（纸质或电子化）. */
    PAPER_OR_ELECTRONIC("paper-or-electronic");

    private final String token;

    MaterialFormat(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
