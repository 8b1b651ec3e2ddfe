package org.sitong.client.trust;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** What keys of a catalog are trusted for. */
public enum Role implements JsonToken {

    /** Signs the root itself: who is trusted from now on. */
    ROOT,
    /** Signs releases: what the catalog says. */
    RELEASE,
    /** Signs the pointer: which release is the newest one, and until when that can be relied on. */
    POINTER;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
