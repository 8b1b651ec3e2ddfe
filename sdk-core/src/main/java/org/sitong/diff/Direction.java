package org.sitong.diff;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** What a change means to the applicant. */
public enum Direction implements JsonToken {
    /** Nothing changes. */
    SAME,
    /** It becomes easier: faster, cheaper, less to bring. */
    EASIER,
    /** It becomes harder: slower, dearer, more to bring. */
    HARDER,
    /** Neither: the two cannot be ordered. */
    INCOMPARABLE,
    /** It cannot be told from what is given. */
    UNKNOWN;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }

    /**
     * The same change seen backwards.
     *
     * @return easier for harder and harder for easier; the others stay
     */
    public Direction reversed() {
        return switch (this) {
            case EASIER -> HARDER;
            case HARDER -> EASIER;
            default -> this;
        };
    }
}
