package org.sitong.client;

import java.util.Locale;
import org.sitong.json.JsonToken;

/**
 * What to do with a release that was synced and verified, when the pointer that named it the newest has expired since: nobody knows
 * any more whether it still is. An expired pointer is never accepted in a sync, whatever the policy.
 */
public enum ExpiryPolicy implements JsonToken {

    /** Goes on serving; the {@link ClientStatus} tells. The default: a district works on when the network does not. */
    SERVE,
    /** Refuses to serve, with {@link org.sitong.client.trust.ExpiredException}, until a sync succeeds. */
    REFUSE;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
