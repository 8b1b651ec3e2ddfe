package org.sitong.client;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** Why a file of a catalog could not be had. */
public enum UnavailableReason implements JsonToken {

    /** The server answered that it cannot or will not, again and again. */
    STATUS,
    /** The connection failed or ended too early, again and again. */
    CONNECTION,
    /** The server was too slow: it did not answer, stood still, or dripped. */
    TIMEOUT,
    /** The server wants the file to be fetched from elsewhere, which is never done. */
    REDIRECTED,
    /** The server sends the file in an encoding that was not asked for. */
    ENCODED,
    /** A file that the catalog needs is not there. */
    MISSING,
    /** The answer contradicts itself: another range than asked for, another state of the file in the middle of it. */
    INCONSISTENT,
    /** A local file cannot be read. */
    UNREADABLE,
    /** The thread was interrupted. */
    INTERRUPTED;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
