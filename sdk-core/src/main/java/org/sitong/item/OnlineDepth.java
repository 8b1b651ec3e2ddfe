package org.sitong.item;

import org.sitong.json.JsonToken;

/** Depth of online handling（网上办理深度）: a closed list of the standard, code list {@code online-depth}. */
public enum OnlineDepth implements JsonToken {

    /** Online consultation（互联网咨询）. */
    CONSULTATION("consultation"),

    /** Online submission（互联网收件）. */
    SUBMISSION("submission"),

    /** Online pre-examination（互联网预审）. */
    PRE_EXAMINATION("pre-examination"),

    /** Online acceptance（互联网受理）. */
    ACCEPTANCE("acceptance"),

    /** Online handling（互联网办理）. */
    HANDLING("handling"),

    /** Online feedback of the result（互联网办理结果信息反馈）. */
    RESULT_FEEDBACK("result-feedback"),

    /** Electronic certificate delivered online（互联网电子证照反馈）. */
    ELECTRONIC_CERTIFICATE("electronic-certificate"),

    /** Other（其他）. */
    OTHER("other");

    private final String token;

    OnlineDepth(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
