package org.sitong.diff;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** What happened to an element. */
public enum ChangeKind implements JsonToken {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** It is there before and after, with another value. */
    CHANGED,
    /** A member of a list stands elsewhere among those that stayed. */
    MOVED;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
