package org.sitong.item;

import org.sitong.json.JsonToken;

/** Kind of punishment（行政处罚的种类）: a closed list of the standard, code list {@code punishment-kind}. */
public enum PunishmentKind implements JsonToken {

    /** Warning（警告）. */
    WARNING("warning"),

    /** Public criticism（通报批评）. */
    CRITICISM("criticism"),

    /** Fine（罚款）. */
    FINE("fine"),

    /** Confiscation of unlawful gains（没收违法所得）. */
    CONFISCATE_GAINS("confiscate-gains"),

    /** Confiscation of unlawful property（没收非法财物）. */
    CONFISCATE_PROPERTY("confiscate-property"),

    /** Suspension of a licence（暂扣许可证件）. */
    SUSPEND_LICENCE("suspend-licence"),

    /** Lowering of a qualification（降低资质等级）. */
    LOWER_QUALIFICATION("lower-qualification"),

    /** Revocation of a licence（吊销许可证件）. */
    REVOKE_LICENCE("revoke-licence"),

    /** Restriction of business（限制开展生产经营活动）. */
    RESTRICT_BUSINESS("restrict-business"),

    /** Order to suspend business（责令停产停业）. */
    SUSPEND_BUSINESS("suspend-business"),

    /** Order to close down（责令关闭）. */
    CLOSE_DOWN("close-down"),

    /** Restriction of occupation（限制从业）. */
    RESTRICT_OCCUPATION("restrict-occupation"),

    /** Administrative detention（行政拘留）. */
    DETENTION("detention"),

    /** Other punishment set by law or administrative regulation（法律、行政法规规定的其他行政处罚）. */
    OTHER("other");

    private final String token;

    PunishmentKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
