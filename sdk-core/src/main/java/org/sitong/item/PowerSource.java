package org.sitong.item;

import org.sitong.json.JsonToken;

/** Source of the power（权力来源）: a closed list of the standard, code list {@code power-source}. */
public enum PowerSource implements JsonToken {

    /** Exercised at its own level by law（法定本级行使）. */
    STATUTORY_OWN_LEVEL("statutory-own-level"),

    /** Devolved by the superior level（上级下放）. */
    DEVOLVED_BY_SUPERIOR("devolved-by-superior"),

    /** Authorised by the superior level（上级授权）. */
    AUTHORISED_BY_SUPERIOR("authorised-by-superior"),

    /** Authorised by a peer（同级授权）. */
    AUTHORISED_BY_PEER("authorised-by-peer"),

    /** Entrusted by the superior level（上级委托）. */
    ENTRUSTED_BY_SUPERIOR("entrusted-by-superior"),

    /** Entrusted by a peer（同级委托）. */
    ENTRUSTED_BY_PEER("entrusted-by-peer");

    private final String token;

    PowerSource(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
