package org.sitong.validation.derivation;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** Where a difference stands with law and standard. */
public enum Standing implements JsonToken {
    /** It is allowed. */
    LAWFUL,
    /** It cannot be told: something that decides it is not given, or the source does not carry it. */
    NOT_CHECKED,
    /** It is allowed with a basis or a reason that is not given. */
    NEEDS_BASIS,
    /** It is not allowed. */
    CONTRADICTION;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String token() {
        return token;
    }
}
