package org.sitong.diff;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** How far a version number must move, or has moved. The constants stand in the order of their weight. */
public enum VersionStep implements JsonToken {

    /** Not at all. */
    NONE,
    /** The last number: wording, order, dates. */
    PATCH,
    /** The middle number: something is added or becomes easier; whoever goes on as before goes on well. */
    MINOR,
    /** The first number: somebody must act differently, or is worse off. */
    MAJOR;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }

    /**
     * The greater of two steps.
     *
     * @param other another step
     * @return the one that covers both
     */
    public VersionStep max(VersionStep other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
