package org.sitong.item;

import org.sitong.json.JsonToken;

/** Class of division（区划类别）: a closed list of the standard, code list {@code division-class}. */
public enum DivisionClass implements JsonToken {

    /** Country（国家）. */
    COUNTRY("country"),

    /** Province（省级）. */
    PROVINCE("province"),

    /** Prefecture or city（地级）. */
    CITY("city"),

    /** County or district（县级）. */
    COUNTY("county"),

    /** Functional zone（功能区）. */
    ZONE("zone"),

    /** Township（乡级）. */
    TOWNSHIP("township"),

    /** Village（村级）. */
    VILLAGE("village");

    private final String token;

    DivisionClass(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
