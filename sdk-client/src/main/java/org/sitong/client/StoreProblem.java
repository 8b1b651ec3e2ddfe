package org.sitong.client;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** What is wrong with a client's store. */
public enum StoreProblem implements JsonToken {

    /** Another process is syncing, and does not end within the time to wait. */
    LOCKED,
    /** The store cannot be written: its disk is full, or it may only be read. */
    UNWRITABLE,
    /** The store cannot be read. */
    UNREADABLE,
    /** The store is of another catalog. */
    OTHER_CATALOG,
    /** The store was written by a later version of this program. */
    NEWER_FORMAT,
    /** A file of the current release is gone; a sync brings it back. */
    INCOMPLETE;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String token() {
        return token;
    }
}
