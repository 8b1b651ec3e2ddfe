package org.sitong.validation.rehearsal;

import org.sitong.json.JsonToken;

/** What a new version of its base does to a definition; where several apply, the first of this order that does. */
public enum RehearsalState implements JsonToken {
    /** Its base is gone, or cancelled. */
    ORPHANED("orphaned"),
    /** What it sets itself was lawful against the old base, or no worse there, and is not against the new one. */
    NOW_ILLEGAL("now-illegal"),
    /** Both the base and the definition changed the same place, and nothing says which of the two holds. */
    CONFLICT("conflict"),
    /** It takes the base's changes over, and nothing is left to decide. */
    MERGED("merged"),
    /** What it set itself is now the base's own; it need not set it any more. */
    NOW_REDUNDANT("now-redundant"),
    /** Nothing changes. */
    UNAFFECTED("unaffected"),
    /** It could not be rehearsed; the reason is said. */
    NOT_REHEARSED("not-rehearsed");

    private final String token;

    RehearsalState(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }

    /**
     * Tells whether somebody has to do something before the new base can be adopted.
     *
     * @return whether it breaks
     */
    public boolean breaks() {
        return this == ORPHANED || this == NOW_ILLEGAL || this == CONFLICT;
    }
}
