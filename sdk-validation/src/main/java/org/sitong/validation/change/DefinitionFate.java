package org.sitong.validation.change;

import java.util.Locale;
import org.sitong.json.JsonToken;

/** What became of a definition. */
public enum DefinitionFate implements JsonToken {

    /** It is new. */
    ADDED,
    /** It is gone, and none takes its place. */
    REMOVED,
    /** It is gone, and others take its place: it was renumbered, merged, split, transferred or delegated. */
    SUCCEEDED,
    /** It is there before and after, and something in it changed. */
    CHANGED;

    private final String token = name().toLowerCase(Locale.ROOT);

    @Override
    public String token() {
        return token;
    }
}
