package org.sitong.item;

import org.sitong.json.JsonToken;

/** Rank of a legal basis（依据效力层级）: a closed list of the standard, code list {@code basis-rank}. */
public enum BasisRank implements JsonToken {

    /** Law（法律）. */
    LAW("law"),

    /** Administrative regulation（行政法规）. */
    ADMINISTRATIVE_REGULATION("administrative-regulation"),

    /** State Council decision（国务院决定）. */
    STATE_COUNCIL_DECISION("state-council-decision"),

    /** Local regulation（地方性法规）. */
    LOCAL_REGULATION("local-regulation"),

    /** Departmental rule（部门规章）. */
    DEPARTMENT_RULE("department-rule"),

    /** Local government rule（地方政府规章）. */
    LOCAL_GOVERNMENT_RULE("local-government-rule"),

    /** Normative document（规范性文件）. */
    NORMATIVE_DOCUMENT("normative-document"),

    /** Technical standard（标准）. */
    STANDARD("standard"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    BasisRank(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
