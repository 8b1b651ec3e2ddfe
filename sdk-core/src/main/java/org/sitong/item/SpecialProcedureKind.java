package org.sitong.item;

import org.sitong.json.JsonToken;

/** Special procedure（特别程序）: a closed list of the standard, code list {@code special-procedure-kind}. */
public enum SpecialProcedureKind implements JsonToken {

    /** Hearing（听证）. */
    HEARING("hearing"),

    /** Tendering（招标）. */
    TENDERING("tendering"),

    /** Auction or listing（拍卖（挂牌））. */
    AUCTION("auction"),

    /** Inspection（检验）. */
    INSPECTION("inspection"),

    /** Testing（检测）. */
    TESTING("testing"),

    /** Quarantine（检疫）. */
    QUARANTINE("quarantine"),

    /** Appraisal（鉴定）. */
    APPRAISAL("appraisal"),

    /** Expert review（专家评审）. */
    EXPERT_REVIEW("expert-review"),

    /** On-site verification（现场勘验）. */
    ON_SITE_VERIFICATION("on-site-verification"),

    /** Public notice（公示）. */
    PUBLIC_NOTICE("public-notice"),

    /** Extension of the limit（延长审批）. */
    EXTENSION("extension"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    SpecialProcedureKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
