package org.sitong.item;

import org.sitong.json.JsonToken;

/** Cross-region scope（通办范围）: a closed list of the standard, code list {@code cross-region-scope}. */
public enum CrossRegionScope implements JsonToken {

    /** Nationwide（全国）. */
    NATIONAL("national"),

    /** Province-wide（全省）. */
    PROVINCIAL("provincial"),

    /** City-wide（全市）. */
    MUNICIPAL("municipal"),

    /** County-wide（全县）. */
    COUNTY("county"),

    /** Township-wide（全镇（乡、街道））. */
    TOWNSHIP("township"),

    /** Across villages or communities（跨村（社区））. */
    VILLAGE("village");

    private final String token;

    CrossRegionScope(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
