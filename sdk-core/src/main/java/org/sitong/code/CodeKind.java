package org.sitong.code;

import java.util.Locale;
import java.util.Optional;
import org.sitong.json.JsonToken;

/**
 * The kinds of identifiers. The order of the constants is the order in which they are tried where a text fits several; see
 * {@link Codes}.
 */
public enum CodeKind implements JsonToken {
    /** 业务办理项编码: implementation code and two digits for the handling item, 33 characters. */
    HANDLING_ITEM_CODE(33),
    /** 实施编码: credit code, level of exercise and basic code, 31 characters. */
    IMPLEMENTATION_CODE(31),
    /** 统一社会信用代码 (GB 32100-2015), 18 characters. */
    CREDIT_CODE(18),
    /** 基本编码 and two digits for the handling item, 14 characters, as licence lists print it. */
    NATIONAL_HANDLING_ITEM_CODE(14),
    /** 基本编码: region, item type, main item and sub-item, 12 characters. */
    BASIC_CODE(12),
    /** 组织机构代码 (GB 11714), 9 characters, also written with a hyphen before the last. */
    ORGANIZATION_CODE(9),
    /** 行政区划代码 of 6 (GB/T 2260), 9 or 12 digits. */
    DIVISION_CODE(0),
    /** A code of a region's own style; legal beside the national ones. */
    LOCAL_CODE(0),
    /** Nothing that is known. */
    UNKNOWN(0);

    private final int length;
    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    CodeKind(int length) {
        this.length = length;
    }

    /**
     * The word for this kind in machine output and on the command line.
     *
     * @return the token, as in {@code basic-code}
     */
    @Override
    public String token() {
        return token;
    }

    /**
     * How many characters a code of this kind has.
     *
     * @return the length; 0 where the kind has no single one
     */
    public int length() {
        return length;
    }

    /**
     * The kind that a token names.
     *
     * @param token a token as {@link #token()} gives it
     * @return the kind, or nothing where no kind has this token
     */
    public static Optional<CodeKind> of(String token) {
        for (CodeKind kind : values()) {
            if (kind.token.equals(token)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
