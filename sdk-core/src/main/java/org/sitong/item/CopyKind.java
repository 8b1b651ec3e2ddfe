package org.sitong.item;

import org.sitong.json.JsonToken;

/** Original or copy（原件或复印件）: a closed list of the standard, code list {@code copy-kind}. */
public enum CopyKind implements JsonToken {

    /** Original（原件）. */
    ORIGINAL("original"),

    /** Copy（复印件）. */
    COPY("copy"),

    /** Original or copy（原件或复印件）. */
    ORIGINAL_OR_COPY("original-or-copy"),

    /** Original and copy（原件和复印件）. */
    ORIGINAL_AND_COPY("original-and-copy");

    private final String token;

    CopyKind(String token) {
        this.token = token;
    }

    @Override
    public String token() {
        return token;
    }
}
