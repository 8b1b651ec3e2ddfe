package org.sitong.diff;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** Why a place could not be merged. */
public enum ConflictReason implements JsonToken {
    /** Both gave it another value, or both added it with different ones. */
    BOTH_CHANGED,
    /** They removed what we changed. */
    THEIRS_REMOVED,
    /** We removed what they changed. */
    OURS_REMOVED,
    /** One side refers to a part that the other removed. */
    REFERENCE_LOST,
    /** Each side has a part that is the same one, in another list: the result has both. */
    SAME_TWICE;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    @Override
    public String token() {
        return token;
    }
}
