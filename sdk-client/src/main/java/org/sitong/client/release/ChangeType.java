package org.sitong.client.release;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** What became of a definition from one release to the next. */
public enum ChangeType implements JsonToken {

    /** It is new. */
    ADDED,
    /** It is in both, and not the same. */
    CHANGED,
    /** It is gone; there is a tombstone that says why. */
    REMOVED;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
