package org.sitong.code;

import java.util.Locale;

/** The level of a division, as the zeros at the end of its code say. */
public enum DivisionLevel {
    /** 省级: a province, autonomous region, municipality or special administrative region. */
    PROVINCE,
    /** 市级: a prefecture-level city, prefecture or league, or a municipality's collective of districts. */
    CITY,
    /** 县级: a county, district or county-level city. */
    COUNTY,
    /** 乡级: a town, township or subdistrict. */
    TOWNSHIP,
    /** 村级: a village or community. */
    VILLAGE;

    private final String token = name().toLowerCase(Locale.ROOT);

    /**
     * The word for this level in machine output.
     *
     * @return the token, as in {@code county}
     */
    public String token() {
        return token;
    }
}
