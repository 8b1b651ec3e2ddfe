package org.sitong.client;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** How a sync or a rollback ended. */
public enum SyncOutcome implements JsonToken {

    /** The newest release was served already. */
    UNCHANGED,
    /** A later release is served now. */
    UPDATED,
    /** An earlier release is served now, as was asked for. */
    ROLLED_BACK,
    /** There is a newest release, which was rolled back from and was therefore not taken. */
    HELD_BACK;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String token() {
        return token;
    }
}
